package press.imprimatur.publishing.internal.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import press.imprimatur.publishing.internal.rendering.StoryFixture;

class RssFormatTest {

    private final FeedFormat rss = new RssFormat();

    @Test
    void writesAFeedByteByByte() throws IOException {
        assertThat(written(FeedItemFixture.full(), FeedItemFixture.summary()))
                .isEqualTo(expected("feed.xml"));
    }

    @Test
    void givesNothingOfTheTextInASummary() {
        assertThat(written(FeedItemFixture.summary()))
                .contains("The ferries stop at ten.", StoryFixture.LINE)
                .doesNotContain("Nobody crosses", "content:encoded>", "img");
    }

    @Test
    void dropsWhatXmlCannotHold() throws Exception {
        var headline = "Form\u000Bfeed \uD83D\uDE00 ]]> \uFFFF\u0000&";
        var item =
                FeedItemFixture.described(
                        headline, "", "half \uD83D of a pair", "<p>]]>One.</p>", "");

        var feed = parsed(written(item));

        assertThat(text(feed, "title", 1)).isEqualTo("Formfeed \uD83D\uDE00 ]]> &");
        assertThat(text(feed, "description", 1)).isEqualTo("half  of a pair");
        assertThat(text(feed, "content:encoded", 0)).isEqualTo("<p>]]>One.</p>");
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
        var item = FeedItemFixture.described("Ferries", "", summary, "<p>One.</p>", "");

        var feed = parsed(written(item));

        var shown = Jsoup.parse(text(feed, "description", 1));
        assertThat(shown.body().wholeText()).isEqualTo(summary);
        assertThat(shown.body().children()).isEmpty();
    }

    @Test
    void leavesWordsAloneThatHtmlShowsAsTheyAre() throws Exception {
        var item =
                FeedItemFixture.described(
                        "Ferries", "AT&T: fares < 5 & rising", "", "<p>One.</p>", "");

        assertThat(text(parsed(written(item)), "description", 1))
                .isEqualTo("AT&T: fares < 5 & rising");
    }

    @Test
    void saysWhoseStoryItIsAndByWhatRightAndUntilWhen() throws Exception {
        var feed = parsed(written(FeedItemFixture.full().until(Optional.of(FeedItemFixture.END))));

        var source = (Element) feed.getElementsByTagName("source").item(0);
        assertThat(source.getTextContent()).isEqualTo("Harbour Wire");
        assertThat(source.getAttribute("url"))
                .isEqualTo("https://harbour.example/2026/ferries.html");
        assertThat(text(feed, "dc:rights", 0)).isEqualTo(StoryFixture.LINE);
        assertThat(text(feed, "dcterms:valid", 0))
                .isEqualTo("end=2026-06-01T00:00:00Z; scheme=W3C-DTF;");
    }

    @Test
    void givesEachPictureWithWhomItIsOwedTo() throws Exception {
        var feed = parsed(written(FeedItemFixture.full()));

        var pictures = feed.getElementsByTagName("media:content");
        var lead = (Element) pictures.item(0);
        assertThat(pictures.getLength()).isEqualTo(2);
        assertThat(lead.getAttribute("url")).startsWith("https://courier.example/media/");
        assertThat(lead.getAttribute("type")).isEqualTo("image/jpeg");
        assertThat(lead.getAttribute("fileSize")).isEqualTo("34567");
        assertThat(lead.getTextContent())
                .contains("Mark Example/WikiCommons", "Photo: Mark Example", "CC BY 4.0");
        assertThat(written(FeedItemFixture.summary())).doesNotContain("media:content");
    }

    @Test
    void namesPicturesByTheirWholeAddress() throws Exception {
        var feed = parsed(written(FeedItemFixture.full()));

        var html = Jsoup.parse(text(feed, "content:encoded", 0));

        assertThat(html.select("img").eachAttr("src"))
                .hasSize(2)
                .allMatch(source -> source.startsWith("https://courier.example/media/"));
        assertThat(html.body().children().first().text()).isEqualTo(StoryFixture.LINE);
    }

    private String written(FeedItem... items) {
        return rss.write(FeedItemFixture.channel(), List.of(items));
    }

    private static String text(Document feed, String element, int index) {
        return feed.getElementsByTagName(element).item(index).getTextContent();
    }

    private static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    static String expected(String name) throws IOException {
        try (var file = RssFormatTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
