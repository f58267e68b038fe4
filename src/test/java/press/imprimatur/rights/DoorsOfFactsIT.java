package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.TestPicture;

/** What is said of a story, a picture, the site or the newsroom changes what is decided. */
@ArquillianTest
class DoorsOfFactsIT extends DoorsDriven {

    private static final String APART = "\"forbidden\":[\"APART_FROM_STORY\"]";

    @Test
    @Drives({"OneWork.work", "ListedWorks.works"})
    void a_permission_speaks_of_the_stories_that_it_names() {
        var story = reprint();
        changes(
                "OneWork.work",
                story,
                "DENY",
                "PERMIT",
                () -> hands.permit(story, List.of(story.article)));
        var listed = reprint();
        changes(
                "ListedWorks.works",
                listed,
                "DENY",
                "PERMIT",
                () -> hands.permit(listed, List.of(listed.article, story.article)));
    }

    @Test
    @Drives({
        "Criteria.sections",
        "Criteria.supplierIds",
        "Criteria.instructions",
        "Criteria.pools",
        "Criteria.events"
    })
    void a_description_puts_a_story_into_a_selection() {
        described("sections", "section", "Asia");
        described("supplierIds", "supplierId", "R7");
        described("instructions", "instructions", "web");
        described("pools", "pool", "Press");
        described("events", "event", "Regatta");
    }

    private void described(String criterion, String field, String said) {
        var story = selected("\"%s\":[\"%s\"]".formatted(criterion, said), WEB);
        changes(
                "Criteria." + criterion,
                story,
                "UNKNOWN",
                "PERMIT",
                () -> hands.describe(story, field, said));
    }

    @Test
    @Drives({
        "PAYWALL",
        "ADS_ON_PAGE",
        "COMMERCIAL",
        "ADS_SOLD_AGAINST_STORY",
        "CO_BRANDED",
        "Territory.include",
        "Territory.exclude",
        "Territory.basis"
    })
    void what_the_site_is_decides() {
        onTheSite("PAYWALL", reprint().permitted(WEB, ""), "paywall");
        onTheSite("ADS_ON_PAGE", reprint().permitted(WEB, ""), "advertisements");
        forbidden("COMMERCIAL", "commercial");
        forbidden("ADS_SOLD_AGAINST_STORY", "adsAgainstStories");
        forbidden("CO_BRANDED", "coBranded");
        territory("Territory.include", "{\"include\":[\"GB\"]}", "market", "GB");
        territory("Territory.exclude", "{\"exclude\":[\"US\"]}", "keptOut", "US");
        territory("Territory.basis", "{\"include\":[\"DE\"],\"basis\":\"SERVER\"}", "server", "DE");
    }

    private void forbidden(String circumstance, String fact) {
        var terms = constraints("\"forbidden\":[\"" + circumstance + "\"]");
        onTheSite(circumstance, reprint().permitted(WEB, terms), fact);
    }

    private void onTheSite(String word, DrivenReprint story, String fact) {
        forAWhile(
                "channel",
                "reach",
                () -> changes(word, story, "PERMIT", "DENY", () -> hands.sayOfSite(fact, "true")));
    }

    private void territory(String word, String territory, String fact, String place) {
        var story = reprint().permitted(WEB, constraints("\"territory\":" + territory));
        assertThat(story.verdict()).as(word).isNotEqualTo("PERMIT");
        forAWhile(
                "channel",
                "reach",
                () -> {
                    through(word, () -> hands.sayOfSite(fact, place));
                    assertThat(story.verdict()).as(word).isEqualTo("PERMIT");
                });
    }

    /** Puts things back as they were: what is said of all of us is of everybody's stories. */
    private void forAWhile(String path, String member, Runnable drill) {
        var before = script.get(path).json().path(member).toString();
        try {
            drill.run();
        } finally {
            script.put(path, script.get(path), before);
        }
    }

    @Test
    @Drives({"Constraints.brands", "Constraints.grantee"})
    void who_we_are_decides() {
        var theirs = reprint().permitted(WEB, constraints("\"brands\":[\"The Other Name\"]"));
        forAWhile(
                "newsroom",
                "newsroom",
                () ->
                        changes(
                                "Constraints.brands",
                                theirs,
                                "DENY",
                                "PERMIT",
                                () -> hands.renameNewsroom("The Other Name")));
        var condition = "accredited at " + theirs.name;
        var us = reprint().permitted(WEB, constraints("\"grantee\":[\"" + condition + "\"]"));
        changes("Constraints.grantee", us, "UNKNOWN", "PERMIT", () -> hands.confirm(condition));
    }

    @Test
    @Drives({
        "Clocks.originAge",
        "Clocks.displayAfterOriginal",
        "Clocks.notBefore",
        "Criteria.outlet",
        "OneWork.version"
    })
    void what_is_taken_in_decides() {
        var week = "{\"length\":\"P7D\",\"zone\":\"UTC\"}";
        published("Clocks.originAge", "\"originAge\":" + week, "DENY", "PERMIT");
        published(
                "Clocks.displayAfterOriginal",
                "\"displayAfterOriginal\":" + week,
                "DENY",
                "PERMIT");
        published(
                "Clocks.notBefore",
                "\"notBefore\":{\"count\":7,\"unit\":\"DAYS\",\"zone\":\"UTC\"}",
                "PERMIT",
                "DENY");
        through(
                "Criteria.outlet",
                () -> {
                    var theirs = takenIn(LONG_AGO);
                    var others = reprint().permittedBy(allOf(theirs), WEB, "");
                    assertThat(others.verdict()).isEqualTo("DENY");
                    assertThat(theirs.verdict()).isEqualTo("PERMIT");
                });
        through(
                "OneWork.version",
                () -> {
                    var story = takenIn(LONG_AGO);
                    var exactly = ",\"binds\":\"EXACT\"";
                    story.permittedBy(version(story, "0".repeat(64)), WEB, exactly);
                    assertThat(story.verdict()).isEqualTo("DENY");
                    story.permittedBy(version(story, story.version()), WEB, exactly);
                    assertThat(story.verdict()).isEqualTo("PERMIT");
                });
    }

    private void published(String word, String clock, String ifLongAgo, String ifToday) {
        var terms = constraints("\"clocks\":{" + clock + "}");
        var today = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        through(
                word,
                () -> {
                    var old = takenIn(LONG_AGO).permitted(WEB, terms);
                    var fresh = takenIn(today.toString()).permitted(WEB, terms);
                    assertThat(old.verdict()).as(word).isEqualTo(ifLongAgo);
                    assertThat(fresh.verdict()).as(word).isEqualTo(ifToday);
                });
    }

    private static String allOf(DrivenReprint story) {
        return "{\"type\":\"selector\",\"include\":{\"outlet\":\"%s\"}}".formatted(story.outlet);
    }

    private static String version(DrivenReprint story, String version) {
        return "{\"type\":\"work\",\"work\":\"%s\",\"version\":\"%s\"}"
                .formatted(story.article, version);
    }

    @Test
    @Drives("IMAGE_USE")
    void a_picture_may_be_shown_if_it_is_permitted() {
        var unlicensed = picture("Bo Ek", WEB);
        var story = reprint().permitted(WEB, "");
        changes("IMAGE_USE", story, "PERMIT", "DENY", () -> hands.show(story, unlicensed));
        var licensed = picture("Bo Ek", WEB + ",IMAGE_USE");
        hands.show(story, licensed);
        assertThat(story.verdict()).isEqualTo("PERMIT");
    }

    @Test
    @Drives({"Criteria.credits", "APART_FROM_STORY"})
    void what_is_said_of_a_picture_decides() {
        var credited = reprint().permitted(WEB, "");
        var nobodys = picture("Cy Orr");
        prepared.show(credited, nobodys);
        var maker = "Ann " + credited.name;
        credited.permittedBy(
                "{\"type\":\"selector\",\"include\":{\"credits\":[\"" + maker + "\"]}}",
                WEB + ",IMAGE_USE",
                "");
        changes(
                "Criteria.credits",
                credited,
                "DENY",
                "PERMIT",
                () -> hands.describePicture(nobodys, maker, ""));
        // It may be about every text whose credit nobody knows, those of other tests too.
        credited.revoke();

        var apart = reprint().permitted(WEB, "");
        var theirs = picture("Di Fox", WEB + ",IMAGE_USE", constraints(APART));
        prepared.show(apart, theirs);
        prepared.describePicture(theirs, "Di Fox", reprint().pictureAddress());
        changes(
                "APART_FROM_STORY",
                apart,
                "DENY",
                "PERMIT",
                () -> hands.describePicture(theirs, "Di Fox", apart.pictureAddress()));
    }

    @Test
    @Drives("LOGO")
    void a_logo_is_shown_once_its_file_is_there() {
        var story = reprint().permitted(WEB, duty("LOGO", "{}"));
        assertThat(story.isPublishable()).isFalse();
        through("LOGO", () -> hands.bringLogo(story.outlet, TestPicture.jpeg()));
        assertThat(story.isPublishable()).isTrue();
    }

    private String picture(String credit) {
        var added = script.post("pictures", TestPicture.jpeg());
        assertThat(added.status()).as(added.json().toString()).isEqualTo(201);
        prepared.describePicture(added.text("id"), credit, "");
        return added.text("id");
    }

    private String picture(String credit, String uses, String... more) {
        var id = picture(credit);
        reprint()
                .permittedBy(
                        "{\"type\":\"work\",\"work\":\"" + id + "\"}", uses, String.join("", more));
        return id;
    }
}
