package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.ImprimaturArchive;

/** What an editor writes changes what is decided, and what a page owes is on the page. */
@ArquillianTest
class DoorsOfTextsApiIT extends DoorsDriven {

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    /** What a page shows of each duty, if the terms say so. */
    private static final Map<String, String[]> SHOWN =
            Map.ofEntries(
                    shown("CREDIT_LINE", "{\"text\":\"Reprinted with thanks.\"}", "with thanks."),
                    shown("LINK_BACK", "{\"text\":\"Read it there\"}", "Read it there"),
                    shown("CANONICAL", "{}", "rel=\"canonical\" href=\"https:"),
                    shown("NOINDEX", "{}", "noindex"),
                    shown("LICENCE_NOTICE", "{\"name\":\"CC BY 4.0\"}", "CC BY 4.0"),
                    shown("SHARE_ALIKE", "{\"name\":\"CC BY-SA 4.0\"}", "CC BY-SA 4.0"),
                    shown("MODIFICATION_NOTICE", "{\"text\":\"It was cut.\"}", "It was cut."),
                    shown("DISCLOSE_EDITS", "{\"text\":\"Edited here.\"}", "Edited here."),
                    shown("DISCLOSE_EXCERPT", "{\"text\":\"An excerpt.\"}", "An excerpt."),
                    shown("ADDITIONAL_REPORTING_NOTE", "{\"text\":\"And us.\"}", "And us."),
                    shown(
                            "PIXEL",
                            "{\"markup\":\"<img src='https://count.example/1.gif' alt=''>\","
                                    + "\"hosts\":\"count.example\"}",
                            "count.example/1.gif"));

    /** What an editor may do to a text if the terms say so. */
    private static final Map<String, Consumer<DrivenReprint>> EDITS =
            Map.of(
                    "HEADLINE_EDIT",
                    story -> story.replace("headline", "Ice", "Thin ice"),
                    "ABRIDGE",
                    story ->
                            story.edit(text -> {
                                var body = text.path("body").asText();
                                var end = body.lastIndexOf("<p>");
                                text.put("body", body.substring(0, end));
                            }),
                    "SUBSTANTIVE_EDIT",
                    story -> story.replace("body", "three weeks", "seven weeks"),
                    "TRANSLATE",
                    story -> story.edit(text -> text.put("language", "de")));

    /** What an editor does to a text that each of these duties forbids. */
    private static final Map<String, Consumer<DrivenReprint>> BREACHES =
            Map.of(
                    "BYLINE_AS_GIVEN",
                    story -> story.replace("byline", "Nora Field", "Somebody Else"),
                    "KEEP_LINKS",
                    story ->
                            story.edit(text ->
                                    text.put(
                                            "body",
                                            text.path("body")
                                                    .asText()
                                                    .replaceAll("</?a[^>]*>", ""))),
                    "KEEP_PASSAGE",
                    story -> story.replace("body", "meets on Friday", "meets soon"),
                    "UNCHANGED_TEXT",
                    story -> story.replace("body", "three weeks", "seven weeks"));

    @Test
    @Drives({
        "CREDIT_LINE",
        "LINK_BACK",
        "CANONICAL",
        "NOINDEX",
        "LICENCE_NOTICE",
        "SHARE_ALIKE",
        "MODIFICATION_NOTICE",
        "DISCLOSE_EDITS",
        "DISCLOSE_EXCERPT",
        "ADDITIONAL_REPORTING_NOTE",
        "PIXEL"
    })
    void what_a_page_owes_is_on_the_page() {
        SHOWN.forEach((type, shown) -> {
            var story = reprint().permitted(WEB + ",ABRIDGE", duty(type, shown[0]));
            var free = reprint().permitted(WEB + ",ABRIDGE", "");
            Stream.of(story, free).forEach(EDITS.get("ABRIDGE"));
            assertThat(story.publish().status()).as(type).isEqualTo(200);
            assertThat(free.publish().status()).as(type).isEqualTo(200);

            assertThat(story.page()).as(type).contains(shown[1]);
            assertThat(free.page()).as(type).doesNotContain(shown[1]);
            driven.add(type);
        });
    }

    @Test
    @Drives({"WEB_FULL", "FEED_FULL", "FEED_SUMMARY"})
    void what_is_permitted_comes_out_and_nothing_else() {
        var closed = reprint();
        assertThat(closed.publish().status()).isEqualTo(409);
        var page = reprint().permitted(WEB, "");
        var full = reprint().permitted(WEB + ",FEED_FULL", "");
        var summary = reprint().permitted(WEB + ",FEED_SUMMARY", "");
        Stream.of(page, full, summary)
                .forEach(story -> assertThat(story.publish().status()).isEqualTo(200));

        var feed = page.read("feed.xml");
        assertThat(feed).doesNotContain(page.name).contains(full.name, summary.name);
        assertThat(feed).contains(full.name + " was on everybody");
        assertThat(feed).doesNotContain(summary.name + " was on everybody");
        driven.addAll(Set.of(WEB, "FEED_FULL", "FEED_SUMMARY"));
    }

    @Test
    @Drives({"HEADLINE_EDIT", "ABRIDGE", "SUBSTANTIVE_EDIT", "TRANSLATE"})
    void an_edit_is_refused_unless_it_is_permitted() {
        EDITS.forEach((use, edit) -> {
            var without = reprint().permitted(WEB, "");
            var with = reprint().permitted(WEB + "," + use, "");
            edit.accept(without);
            edit.accept(with);

            assertThat(without.verdict()).as(use).isEqualTo("DENY");
            assertThat(with.verdict()).as(use).startsWith("PERMIT");
            driven.add(use);
        });
    }

    @Test
    @Drives("STYLE_EDIT")
    void an_edit_of_style_is_what_the_house_style_explains() {
        var emphasis = reprint().permitted(WEB + ",STYLE_EDIT", "");
        emphasis.replace("body", "three weeks", "<em>three weeks</em>");
        var story = reprint().permitted(WEB + ",STYLE_EDIT", "");
        story.replace("body", "three weeks", "3 weeks");
        var entry = "{\"kind\":\"NUMERAL\",\"from\":\"three\",\"to\":\"3\",\"language\":\"en\"}";

        assertThat(emphasis.verdict()).isEqualTo("PERMIT");
        changes(
                "STYLE_EDIT",
                story,
                "DENY",
                "PERMIT",
                () -> script.post("house-style/entries", script.get("house-style"), entry));
        var removed = script.post("house-style/removals", script.get("house-style"), entry);
        assertThat(removed.status()).as(removed.json().toString()).isEqualTo(200);
    }

    @Test
    @Drives({
        "BYLINE_AS_GIVEN",
        "KEEP_LINKS",
        "KEEP_PASSAGE",
        "UNCHANGED_TEXT",
        "Constraints.languages",
        "Criteria.languages",
        "Criteria.bylines"
    })
    void what_must_stay_as_it_was_is_held_against_the_text() {
        BREACHES.forEach((type, breach) -> {
            // Unchanged is what was not changed beyond what is permitted.
            var uses = type.equals("UNCHANGED_TEXT") ? WEB : WEB + ",SUBSTANTIVE_EDIT";
            var words = type.equals("KEEP_PASSAGE") ? "{\"text\":\"meets on Friday\"}" : "{}";
            var story = reprint().permitted(uses, duty(type, words));
            assertThat(story.isPublishable()).as(type).isTrue();
            breach.accept(story);
            assertThat(story.isPublishable()).as(type).isFalse();
            driven.add(type);
        });
        var english =
                reprint().permitted(WEB + ",TRANSLATE", constraints("\"languages\":[\"en\"]"));
        changes(
                "Constraints.languages",
                english,
                "PERMIT",
                "DENY",
                () -> english.edit(text -> text.put("language", "de")));
        var german = selected("\"languages\":[\"de\"]", WEB + ",TRANSLATE");
        changes(
                "Criteria.languages",
                german,
                "DENY",
                "PERMIT",
                () -> german.edit(text -> text.put("language", "de")));
        var byline = selected("\"bylines\":[\"Ann Lee\"]", WEB);
        changes(
                "Criteria.bylines",
                byline,
                "DENY",
                "PERMIT",
                () -> byline.edit(text -> text.put("byline", "Ann Lee")));
    }

    private static Map.Entry<String, String[]> shown(String type, String payload, String words) {
        return Map.entry(type, new String[] {payload, words});
    }
}
