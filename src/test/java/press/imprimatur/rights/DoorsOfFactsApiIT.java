package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.TestPicture;

/** What is said of a story, a picture, the site or the newsroom changes what is decided. */
@ArquillianTest
class DoorsOfFactsApiIT extends DoorsDriven {

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    private static final String APART = "\"forbidden\":[\"APART_FROM_STORY\"]";

    @Test
    @Drives({"OneWork.work", "ListedWorks.works"})
    void a_permission_speaks_of_the_stories_that_it_names() {
        var story = reprint();
        changes("OneWork.work", story, "DENY", "PERMIT", () -> story.permitted(WEB, ""));
        var listed = reprint();
        changes(
                "ListedWorks.works",
                listed,
                "DENY",
                "PERMIT",
                () ->
                        listed.permittedBy(
                                "{\"type\":\"works\",\"works\":[\"" + listed.article + "\"]}",
                                WEB,
                                ""));
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
        described("Criteria.sections", "\"sections\":[\"Asia\"]", "\"section\":\"Asia\"");
        described("Criteria.supplierIds", "\"supplierIds\":[\"R7\"]", "\"supplierId\":\"R7\"");
        described(
                "Criteria.instructions",
                "\"instructions\":[\"web\"]",
                "\"instructions\":[\"web\"]");
        described("Criteria.pools", "\"pools\":[\"Press\"]", "\"pool\":\"Press\"");
        described("Criteria.events", "\"events\":[\"Regatta\"]", "\"event\":\"Regatta\"");
    }

    private void described(String word, String selection, String said) {
        var story = selected(selection, WEB);
        var path = "rights/works/" + story.article + "/description";
        changes(
                word,
                story,
                "UNKNOWN",
                "PERMIT",
                () -> script.put(path, script.get(path), "{" + said + "}"));
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
        onTheSite("PAYWALL", "", "{\"paywall\":true}", "DENY");
        onTheSite("ADS_ON_PAGE", "", "{\"advertisements\":true}", "DENY");
        forbidden("COMMERCIAL", "{\"commercial\":false}", "{\"commercial\":true}");
        forbidden(
                "ADS_SOLD_AGAINST_STORY",
                "{\"adsAgainstStories\":false}",
                "{\"adsAgainstStories\":true}");
        forbidden("CO_BRANDED", "{\"coBranded\":false}", "{\"coBranded\":true}");
        territory("Territory.include", "{\"include\":[\"GB\"]}", "{\"market\":[\"GB\"]}");
        territory("Territory.exclude", "{\"exclude\":[\"US\"]}", "{\"keptOut\":[\"US\"]}");
        territory(
                "Territory.basis",
                "{\"include\":[\"DE\"],\"basis\":\"SERVER\"}",
                "{\"server\":\"DE\"}");
    }

    private void onTheSite(String word, String terms, String said, String verdict) {
        var story = reprint().permitted(WEB, terms);
        assertThat(story.verdict()).as(word).isEqualTo("PERMIT");
        saying(said, () -> assertThat(story.verdict()).as(word).isEqualTo(verdict));
        driven.add(word);
    }

    private void forbidden(String circumstance, String no, String yes) {
        var terms = constraints("\"forbidden\":[\"" + circumstance + "\"]");
        var story = reprint().permitted(WEB, terms);
        saying(yes, () -> assertThat(story.verdict()).as(circumstance).isEqualTo("DENY"));
        saying(no, () -> assertThat(story.verdict()).as(circumstance).isEqualTo("PERMIT"));
        driven.add(circumstance);
    }

    private void territory(String word, String territory, String said) {
        var story = reprint().permitted(WEB, constraints("\"territory\":" + territory));
        assertThat(story.verdict()).as(word).isNotEqualTo("PERMIT");
        saying(said, () -> assertThat(story.verdict()).as(word).isEqualTo("PERMIT"));
        driven.add(word);
    }

    /** Says something of the site for a while: it is of everybody's stories. */
    private void saying(String said, Runnable then) {
        var before = script.get("channel");
        var answer = script.put("channel", before, said);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        try {
            then.run();
        } finally {
            script.put("channel", answer, before.json().path("reach").toString());
        }
    }

    @Test
    @Drives({"Constraints.brands", "Constraints.grantee"})
    void who_we_are_decides() {
        var story = reprint().permitted(WEB, constraints("\"brands\":[\"The Other Name\"]"));
        assertThat(story.verdict()).isEqualTo("DENY");
        var before = script.get("newsroom");
        var renamed =
                before.json()
                        .path("newsroom")
                        .toString()
                        .replace(before.json().at("/newsroom/name").asText(), "The Other Name");
        var answer = script.put("newsroom", before, renamed);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        try {
            assertThat(story.verdict()).isEqualTo("PERMIT");
        } finally {
            script.put("newsroom", answer, before.json().path("newsroom").toString());
        }
        driven.add("Constraints.brands");
        var condition = "accredited at " + story.name;
        var us = reprint().permitted(WEB, constraints("\"grantee\":[\"" + condition + "\"]"));
        changes(
                "Constraints.grantee",
                us,
                "UNKNOWN",
                "PERMIT",
                () ->
                        script.put(
                                "rights/grantee",
                                "{\"condition\":\"" + condition + "\",\"holds\":true}"));
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
        published("Clocks.originAge", "\"originAge\":" + week, false);
        published("Clocks.displayAfterOriginal", "\"displayAfterOriginal\":" + week, false);
        published(
                "Clocks.notBefore",
                "\"notBefore\":{\"count\":7,\"unit\":\"DAYS\",\"zone\":\"UTC\"}",
                true);
        var other = reprint();
        var theirs =
                "{\"type\":\"selector\",\"include\":{\"outlet\":\"%s\"}}".formatted(other.outlet);
        var selected = reprint().permittedBy(theirs, WEB, "");
        assertThat(selected.verdict()).isEqualTo("DENY");
        assertThat(other.verdict()).isEqualTo("PERMIT");
        driven.add("Criteria.outlet");
        var version =
                "{\"type\":\"work\",\"work\":\"%s\",\"version\":\"%s\"}"
                        .formatted(other.article, "0".repeat(64));
        var exact = reprint().permittedBy(version, WEB, ",\"binds\":\"EXACT\"");
        assertThat(exact.verdict()).isEqualTo("DENY");
        driven.add("OneWork.version");
    }

    private void published(String word, String clock, boolean isForTheOld) {
        var terms = constraints("\"clocks\":{" + clock + "}");
        var today = Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        var old = reprint(LONG_AGO).permitted(WEB, terms);
        var fresh = reprint(today.toString()).permitted(WEB, terms);
        assertThat(old.verdict()).as(word).isEqualTo(isForTheOld ? "PERMIT" : "DENY");
        assertThat(fresh.verdict()).as(word).isEqualTo(isForTheOld ? "DENY" : "PERMIT");
        driven.add(word);
    }

    @Test
    @Drives({"IMAGE_USE", "Criteria.credits", "APART_FROM_STORY", "LOGO"})
    void pictures_are_decided_by_what_is_said_of_them() {
        var shown = reprint().permitted(WEB, "");
        var plain = picture("Bo Ek", WEB);
        var story = reprint().permitted(WEB, "");
        changes("IMAGE_USE", story, "PERMIT", "DENY", () -> story.show(plain));
        shown.show(picture("Bo Ek", WEB + ",IMAGE_USE"));
        assertThat(shown.verdict()).isEqualTo("PERMIT");

        var credited = reprint().permitted(WEB, "");
        var nobodys = picture("Cy Orr");
        credited.show(nobodys);
        var maker = "Ann " + credited.name;
        credited.permittedBy(
                "{\"type\":\"selector\",\"include\":{\"credits\":[\"" + maker + "\"]}}",
                WEB + ",IMAGE_USE",
                "");
        changes("Criteria.credits", credited, "DENY", "PERMIT", () -> describe(nobodys, maker, ""));
        // It may be about every text whose credit nobody knows, those of other tests too.
        credited.revoke();

        var apart = reprint().permitted(WEB, "");
        var theirs = picture("Di Fox", WEB + ",IMAGE_USE", constraints(APART));
        apart.show(theirs);
        describe(theirs, "Di Fox", reprint().pictureAddress());
        changes(
                "APART_FROM_STORY",
                apart,
                "DENY",
                "PERMIT",
                () -> describe(theirs, "Di Fox", apart.pictureAddress()));

        var marked = reprint().permitted(WEB, duty("LOGO", "{}"));
        assertThat(marked.isPublishable()).isFalse();
        var logo = script.put("outlets/" + marked.outlet + "/logo", TestPicture.jpeg());
        assertThat(logo.status()).as(logo.json().toString()).isEqualTo(200);
        assertThat(marked.isPublishable()).isTrue();
        driven.add("LOGO");
    }

    private String picture(String credit) {
        var added = script.post("pictures", TestPicture.jpeg());
        assertThat(added.status()).as(added.json().toString()).isEqualTo(201);
        describe(added.text("id"), credit, "");
        return added.text("id");
    }

    private String picture(String credit, String uses, String... more) {
        var id = picture(credit);
        reprint()
                .permittedBy(
                        "{\"type\":\"work\",\"work\":\"" + id + "\"}", uses, String.join("", more));
        return id;
    }

    private void describe(String picture, String credit, String foundAt) {
        var path = "pictures/" + picture;
        var said =
                "{\"caption\":\"Ice\",\"credit\":\"%s\",\"alternativeText\":\"Ice\",\"foundAt\":\"%s\"}";
        var answer = script.put(path, script.get(path), said.formatted(credit, foundAt));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }
}
