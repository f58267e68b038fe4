package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.MASTHEAD;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;

/** What was corrected, and what we say beside a partner's text, as readers read it. */
class NotesTest {

    private static final Instant NOTED = Instant.parse("2026-03-02T10:15:00Z");
    private static final String NOTE = "We wrote ten; it is <eleven>.\n\nWe are sorry.";

    private final Pages pages = new Pages();

    @Test
    void aCorrectionStandsAboveTheTextWithItsDay() {
        var page = page("en", new PublicNote(NoteKind.CORRECTION, NOTED, NOTE));

        var note = page.selectFirst("header + aside.public-note");
        assertThat(note.select(".public-note-head").text())
                .isEqualTo("Correction · 2 March 2026, 11:15 (Europe/Berlin)");
        assertThat(note.select("time").attr("datetime")).isEqualTo(NOTED.toString());
        assertThat(note.select("p:not(.public-note-head)").eachText())
                .containsExactly("We wrote ten; it is <eleven>.", "We are sorry.");
        assertThat(page.select(".text .public-note")).isEmpty();
    }

    @Test
    void itSpeaksTheLanguageOfTheStory() {
        var german = page("de-AT", new PublicNote(NoteKind.CORRECTION, NOTED, NOTE));
        var head = german.selectFirst(".public-note-head");

        assertThat(head.text()).startsWith("Korrektur · 2. März 2026");
        assertThat(head.attr("lang")).isEqualTo("de");
    }

    @Test
    void inALanguageThatWeDoNotSpeakTheNoteIsAsWrittenAndTheFurnitureEnglish() {
        var page = page("xh", new PublicNote(NoteKind.CORRECTION, NOTED, "Siphosisile."));
        var head = page.selectFirst(".public-note-head");

        assertThat(head.attr("lang")).isEqualTo("en");
        assertThat(head.text()).startsWith("Correction · ");
        assertThat(page.select(".public-note p").eachText()).contains("Siphosisile.");
    }

    @Test
    void whatIsReadFromTheRightIsWrittenFromTheRight() {
        var head = page("ar", new PublicNote(NoteKind.CORRECTION, NOTED, NOTE));

        assertThat(head.selectFirst(".public-note-head").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aNoteOfOursSaysWhoseItIs() {
        var page = page("en", new PublicNote(NoteKind.NOTE, NOTED, NOTE));

        assertThat(page.select(".public-note-head strong").text())
                .isEqualTo("Note by The Example Courier");
        assertThat(page.select("script").html()).doesNotContain("CorrectionComment");
    }

    @Test
    void machinesReadTheCorrectionAndWhenItCameOut() {
        var page = page("en", new PublicNote(NoteKind.CORRECTION, NOTED, "It is eleven."));

        assertThat(page.select("script").html())
                .contains(
                        "\"dateModified\":\"2026-03-02T10:15:00Z\"",
                        "\"correction\":[{\"@type\":\"CorrectionComment\",\"text\":\"It is"
                                + " eleven.\",\"datePublished\":\"2026-03-02T10:15:00Z\"}]");
    }

    @Test
    void theFeedCarriesItToo() {
        var story = story("en", new PublicNote(NoteKind.CORRECTION, NOTED, "It is eleven."));

        for (var full : List.of(true, false)) {
            var item = FeedItems.of(new FeedItemView(story, "urn:uuid:1", full));

            assertThat(item.html()).contains("It is eleven.");
            assertThat(item.updated()).isEqualTo(NOTED);
        }
    }

    private Document page(String language, PublicNote note) {
        return Jsoup.parse(pages.story(story(language, note)));
    }

    private static StoryView story(String language, PublicNote note) {
        var own = StoryFixture.own();
        var said = own.text();
        var text =
                new PublicText(
                        TextDetails.headed(said.headline(), language)
                                .withDeck(said.deck())
                                .withByline(said.byline())
                                .withDateline(said.dateline()),
                        said.body(),
                        said.summary());
        return new StoryView(
                MASTHEAD,
                own.path(),
                text,
                PUBLISHED,
                Optional.of(NOTED),
                own.original(),
                own.lead(),
                own.pictures(),
                own.words(),
                List.of(note),
                Optional.empty());
    }
}
