package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.internal.rendering.PagesTest.expected;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.MASTHEAD;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.PUBLISHED;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import press.imprimatur.articles.TextDetails;

class FeedsTest {

    private final Feeds feeds = new Feeds();

    @Test
    void writesAFeedByteByByte() throws IOException {
        var full = feeds.item(new FeedItemView(StoryFixture.reprint(), "urn:uuid:1", true));
        var summary = feeds.item(new FeedItemView(StoryFixture.reprint(), "urn:uuid:2", false));

        var feed =
                feeds.feed(new FeedView(MASTHEAD, "/feed.xml", PUBLISHED, List.of(full, summary)));

        assertThat(feed).isEqualTo(expected("feed.xml"));
    }

    @Test
    void givesNothingOfTheTextInASummary() {
        var summary = feeds.item(new FeedItemView(StoryFixture.reprint(), "urn:uuid:2", false));

        assertThat(summary)
                .contains("The ferries stop at ten.", StoryFixture.LINE)
                .doesNotContain("Nobody crosses", "content:encoded", "img");
    }

    @Test
    void dropsWhatXmlCannotHold() throws Exception {
        var text = StoryFixture.text("<p>One.</p>");
        var story = StoryFixture.own();
        var odd =
                new PublicText(
                        TextDetails.headed(
                                        "Form\u000Bfeed \uD83D\uDE00 ]]> \uFFFF\u0000&",
                                        text.language())
                                .withDeck(text.deck())
                                .withByline(text.byline())
                                .withDateline(text.dateline()),
                        text.body(),
                        "half \uD83D of a pair");

        var item =
                feeds.item(
                        new FeedItemView(
                                new StoryView(
                                        MASTHEAD,
                                        story.path(),
                                        odd,
                                        PUBLISHED,
                                        story.modified(),
                                        story.original(),
                                        story.lead(),
                                        story.pictures(),
                                        story.words(),
                                        List.of()),
                                "urn:uuid:3",
                                true));
        var feed =
                parsed(feeds.feed(new FeedView(MASTHEAD, "/feed.xml", PUBLISHED, List.of(item))));

        assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("Formfeed \uD83D\uDE00 ]]> &");
        assertThat(feed.getElementsByTagName("description").item(1).getTextContent())
                .isEqualTo("half  of a pair");
    }

    // Readers take what is in a description for HTML.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices < 5 & > 3",
                "<b>Bold</b> claims",
                "AT&T says &lt;no&gt; &amp; means it",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>"
            })
    void showsASummaryAsItWasWritten(String summary) throws Exception {
        var story = StoryFixture.own();
        var text = story.text();
        var odd =
                new PublicText(
                        TextDetails.headed(text.headline(), text.language())
                                .withDeck(text.deck())
                                .withByline(text.byline())
                                .withDateline(text.dateline()),
                        text.body(),
                        summary);
        var view =
                new StoryView(
                        MASTHEAD,
                        story.path(),
                        odd,
                        PUBLISHED,
                        story.modified(),
                        story.original(),
                        story.lead(),
                        story.pictures(),
                        story.words(),
                        List.of());

        var item = feeds.item(new FeedItemView(view, "urn:uuid:3", true));
        var feed =
                parsed(feeds.feed(new FeedView(MASTHEAD, "/feed.xml", PUBLISHED, List.of(item))));

        var shown = Jsoup.parse(feed.getElementsByTagName("description").item(1).getTextContent());
        assertThat(shown.body().wholeText()).isEqualTo(summary);
        assertThat(shown.body().children()).isEmpty();
    }

    @Test
    void namesPicturesByTheirWholeAddress() throws Exception {
        var item = feeds.item(new FeedItemView(StoryFixture.reprint(), "urn:uuid:1", true));
        var feed =
                parsed(feeds.feed(new FeedView(MASTHEAD, "/feed.xml", PUBLISHED, List.of(item))));

        var html =
                Jsoup.parse(feed.getElementsByTagName("content:encoded").item(0).getTextContent());

        assertThat(html.select("img").eachAttr("src"))
                .hasSize(2)
                .allMatch(source -> source.startsWith("https://courier.example/media/"));
        assertThat(html.body().children().first().text()).isEqualTo(StoryFixture.LINE);
    }

    private static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
