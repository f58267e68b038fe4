package press.imprimatur.rights;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an editor writes changes what is decided, and what a page owes is on the page. */
@ArquillianTest
class DoorsOfTextsIT extends DoorsDriven {

    /** What the terms say of a duty, and what a page shows then. */
    private record Shown(String payload, String words) {}

    private static final Map<String, Shown> SHOWN =
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
                    shown("FUNDER_LINE", "{\"text\":\"Paid for by them.\"}", "Paid for by"),
                    shown(
                            "PIXEL",
                            "{\"markup\":\"<img src='https://count.example/1.gif' alt=''>\","
                                    + "\"hosts\":\"count.example\"}",
                            "count.example/1.gif"));

    /** What an editor does to a field of a text. */
    private record Edit(String field, UnaryOperator<String> change) {

        void by(Hands hands, DrivenReprint story) {
            hands.write(story, field, change);
        }
    }

    private static final Edit ABRIDGING =
            new Edit("body", text -> text.substring(0, text.lastIndexOf("<p>")));
    private static final Edit REWRITING = replacing("body", "three weeks", "seven weeks");
    private static final Edit TRANSLATING = new Edit("language", text -> "de");

    /** What an editor may do to a text if the terms say so. */
    private static final Map<String, Edit> EDITS =
            Map.of(
                    "HEADLINE_EDIT",
                    replacing("headline", "Ice", "Thin ice"),
                    "ABRIDGE",
                    ABRIDGING,
                    "ADD_REPORTING",
                    new Edit("body", text -> text + "\n<p>Our own reporter was there too.</p>"),
                    "SUBSTANTIVE_EDIT",
                    REWRITING,
                    "TRANSLATE",
                    TRANSLATING);

    /** What an editor does to a text that each of these duties forbids. */
    private static final Map<String, Edit> BREACHES =
            Map.of(
                    "BYLINE_AS_GIVEN",
                    replacing("byline", "Nora Field", "Somebody Else"),
                    "KEEP_LINKS",
                    new Edit("body", text -> text.replaceAll("</?a[^>]*>", "")),
                    "KEEP_PASSAGE",
                    replacing("body", "meets on Friday", "meets soon"),
                    "UNCHANGED_TEXT",
                    REWRITING);

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
        "FUNDER_LINE",
        "PIXEL"
    })
    void what_a_page_owes_is_on_the_page() {
        var payloads =
                SHOWN.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, each -> each.getValue().payload()));
        var story = reprint().permitted(WEB + ",ABRIDGE", duties(payloads));
        var free = reprint().permitted(WEB + ",ABRIDGE", "");
        Stream.of(story, free).forEach(each -> ABRIDGING.by(prepared, each));
        through(SHOWN.keySet(), () -> hands.publish(story));
        prepared.publish(free);

        var page = story.page();
        var freely = free.page();
        SHOWN.forEach((type, shown) -> {
            assertThat(page).as(type).contains(shown.words());
            assertThat(freely).as(type).doesNotContain(shown.words());
        });
    }

    @Test
    @Drives("SEARCH_INDEX")
    void a_page_keeps_search_engines_out_where_they_are_forbidden() {
        var story = reprint().permitted(WEB, ",\"prohibitions\":[{\"uses\":[\"SEARCH_INDEX\"]}]");
        through("SEARCH_INDEX", () -> hands.publish(story));

        assertThat(story.page()).contains("noindex");
    }

    @Test
    @Drives({"WEB_FULL", "FEED_FULL", "FEED_SUMMARY"})
    void what_is_permitted_comes_out_and_nothing_else() {
        var closed = reprint();
        var page = reprint().permitted(WEB, "");
        var full = reprint().permitted(WEB + ",FEED_FULL", "");
        var summary = reprint().permitted(WEB + ",FEED_SUMMARY", "");
        hands.publish(closed);
        through(WEB, () -> hands.publish(page));
        through("FEED_FULL", () -> hands.publish(full));
        through("FEED_SUMMARY", () -> hands.publish(summary));

        assertThat(Stream.of(page, full, summary)).allMatch(DrivenReprint::isOut);
        assertThat(closed.isOut()).isFalse();
        var feed = page.read("feed.xml");
        assertThat(feed).doesNotContain(page.name).contains(full.name, summary.name);
        assertThat(feed).contains(full.name + " was on everybody");
        assertThat(feed).doesNotContain(summary.name + " was on everybody");
    }

    @Test
    @Drives({"HEADLINE_EDIT", "ABRIDGE", "ADD_REPORTING", "SUBSTANTIVE_EDIT", "TRANSLATE"})
    void an_edit_is_refused_unless_it_is_permitted() {
        EDITS.forEach((use, edit) -> {
            var without = reprint().permitted(WEB, "");
            var with = reprint().permitted(WEB + "," + use, "");
            changes(use, without, "PERMIT", "DENY", () -> edit.by(hands, without));
            edit.by(hands, with);

            assertThat(with.verdict()).as(use).startsWith("PERMIT");
        });
    }

    @Test
    @Drives("STYLE_EDIT")
    void an_edit_of_style_is_what_the_house_style_explains() {
        var emphasis = reprint().permitted(WEB + ",STYLE_EDIT", "");
        replacing("body", "three weeks", "<em>three weeks</em>").by(prepared, emphasis);
        var story = reprint().permitted(WEB + ",STYLE_EDIT", "");
        replacing("body", "three weeks", "3 weeks").by(prepared, story);

        assertThat(emphasis.verdict()).isEqualTo("PERMIT");
        try {
            changes("STYLE_EDIT", story, "DENY", "PERMIT", () -> hands.addNumeral("three", "3"));
        } finally {
            var entry =
                    "{\"kind\":\"NUMERAL\",\"from\":\"three\",\"to\":\"3\",\"language\":\"en\"}";
            script.post("house-style/removals", script.get("house-style"), entry);
        }
    }

    @Test
    @Drives({"BYLINE_AS_GIVEN", "KEEP_LINKS", "KEEP_PASSAGE", "UNCHANGED_TEXT"})
    void what_must_stay_as_it_was_is_held_against_the_text() {
        BREACHES.forEach((type, breach) -> {
            // Unchanged is what was not changed beyond what is permitted.
            var uses = type.equals("UNCHANGED_TEXT") ? WEB : WEB + ",SUBSTANTIVE_EDIT";
            var words = type.equals("KEEP_PASSAGE") ? "{\"text\":\"meets on Friday\"}" : "{}";
            var story = reprint().permitted(uses, duty(type, words));
            assertThat(story.isPublishable()).as(type).isTrue();
            through(type, () -> breach.by(hands, story));
            assertThat(story.isPublishable()).as(type).isFalse();
        });
    }

    @Test
    @Drives({"Constraints.languages", "Criteria.languages", "Criteria.bylines"})
    void what_an_editor_names_puts_a_story_under_a_permission_or_takes_it_out() {
        var english =
                reprint().permitted(WEB + ",TRANSLATE", constraints("\"languages\":[\"en\"]"));
        changes(
                "Constraints.languages",
                english,
                "PERMIT",
                "DENY",
                () -> TRANSLATING.by(hands, english));
        var german = selected("\"languages\":[\"de\"]", WEB + ",TRANSLATE");
        changes(
                "Criteria.languages",
                german,
                "DENY",
                "PERMIT",
                () -> TRANSLATING.by(hands, german));
        var byline = selected("\"bylines\":[\"Ann Lee\"]", WEB);
        changes(
                "Criteria.bylines",
                byline,
                "DENY",
                "PERMIT",
                () -> hands.write(byline, "byline", text -> "Ann Lee"));
    }

    private static Edit replacing(String field, String from, String to) {
        return new Edit(
                field,
                text -> {
                    assertThat(text).contains(from);
                    return text.replace(from, to);
                });
    }

    private static Map.Entry<String, Shown> shown(String type, String payload, String words) {
        return Map.entry(type, new Shown(payload, words));
    }
}
