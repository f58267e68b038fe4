package press.imprimatur.ingest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.ReadStory;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.testing.SharedCases;

/** Pages that said one thing and were read as another. */
class PageCasesTest {

    private static final String PROSE =
            "<p>"
                    + "Words of a story that is long enough to be one, with names and places. "
                            .repeat(3)
                    + "</p>";

    private final HtmlStoryReader reader = new HtmlStoryReader();

    PageCasesTest() {
        reader.markup = new JsoupMarkup();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    h01-heading-ids      | <h2>Market share falls</h2>
                    h01-heading-ids      | <h2>Social security cut</h2>
                    h01-heading-ids      | <h2>Related deaths rise</h2>
                    h01-heading-ids      | <h2>A donation scandal</h2>
                    h01-heading-ids      | <h3>Ad hoc tribunal</h3>
                    h04-strike-del       | <s>50</s> 500 million, not <s>30</s> or <s>20</s>.
                    h04-strike-del       | <s>12 killed</s> 14 killed.
                    h05-ruby             | 彼は漢字(かんじ)を書いた。
                    h08-rtl              | \u2068ABC 123\u2069
                    h08-rtl              | \u2067\u202eabc\u202c\u2069 x
                    h09-nested-quotes    | <blockquote><p>Inner quote.</p></blockquote>
                    h09-nested-quotes    | “he said ‘no’”
                    h10-lists            | <ol start="5"><li><p>five</p></li><li value="9">
                    h10-lists            | <ol reversed><li><p>c</p></li></ol>
                    h10-lists            | <ol type="a"><li><p>alpha</p></li></ol>
                    h10-lists            | five deep
                    h12-tables           | <td rowspan="2">r</td>
                    h14-details-wbr      | Donaudampf H<sub>2</sub>O
                    h14-details-wbr      | We asked 1000.
                    h19-aside-pullquote  | An earlier version misstated the number.
                    h19-aside-pullquote  | Correction, 5 May: the name was wrong.
                    """)
    void keepsWhatThePageSays(String name, String words) {
        assertThat(read(name).original().body().html()).contains(words);
    }

    @Test
    void keepsEveryInvisibleCharacter() {
        var html = read("h06-nbsp-shy-zwj").original().body().html();

        assertThat(html)
                .contains("10\u00a0km", "Geschäfts\u00adführung", "می\u200cخواهم", "👩\u200d👩");
    }

    @Test
    void takesNoDateOutOfASentence() {
        assertThat(read("h14-details-wbr").original().published()).isEmpty();
        assertThat(
                        read(page(
                                        "<h1>Storm</h1><p><time datetime=2024-02-12>12"
                                                + " February 2024</time></p>"
                                                + PROSE))
                                .original()
                                .published())
                .isPresent();
        assertThat(
                        read(page(
                                        "<h1>Storm</h1>"
                                                + PROSE
                                                + "<p>It began on <time datetime=1999-02-12>"
                                                + "12 February</time> and ended late.</p>"))
                                .original()
                                .published())
                .isEmpty();
    }

    @Test
    void readsHeadlinesAsTheyAreSeen() {
        assertThat(read("h16-title-html").original().headline())
                .isEqualTo("Q&A: 5 < 6 & “the Times” &amp; ]]> 😀");
        assertThat(
                        read(page(
                                        "<h1>Fine of <del>50</del> 500&nbsp;m for CO<sub>2</sub>,"
                                                + " 10<sup>6</sup> Geschäfts&shy;leute</h1>"
                                                + PROSE))
                                .original()
                                .headline())
                .isEqualTo("Fine of 500\u00a0m for CO₂, 10⁶ Geschäfts\u00adleute");
    }

    @Test
    void tellsWhichTableBecameParagraphs() {
        assertThat(read("h12-tables").notices())
                .contains(ReadingNotice.of("ingest.tableFlattened", "z y u"));
    }

    @Test
    void saysWhatIsNotAsItWas() {
        var read =
                read(
                        page(
                                "<h1>Storm</h1><article>"
                                        + PROSE
                                        + PROSE
                                        + "<p><s>Twelve</s> fourteen <b"
                                        + " class=sr-only>people</b></p><div"
                                        + " class=newsletter><p>Something that somebody wrote about"
                                        + " letters, at such a length that it may well be a part of"
                                        + " the story.</p></div></article>"));

        assertThat(read.notices())
                .extracting(ReadingNotice::key)
                .contains("ingest.struck", "ingest.forScreenReaders", "ingest.leftOut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h2 id="newsletter-wars">Letters</h2>
                    <section class="a-sponsored-coup"><h3>Coup</h3><p>The army took it.</p></section>
                    <p id="social">They danced.</p>
                    <div class="share-price-report"><p>The price fell.</p></div>
                    <aside><p>Editor's note: the number was changed.</p></aside>
                    <footer class="article-footer"><p>Additional reporting by Bo Ek.</p></footer>
                    """)
    void takesNoWordOfANameForFurniture(String part) {
        var story = read(page("<h1>Storm</h1><article>" + PROSE + PROSE + part + "</article>"));

        assertThat(reader.markup.plainText(story.original().body()))
                .contains(Jsoup.parse(part).text().split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "readalso.html, Ferry runs aground",
        "readalso.html, Harbour budget",
        "newsletter-box.html, Harbour letters",
        "wordpress.html, Donate now",
        "wordpress.html, Twitter",
        "newsletter-mail.html, Preheader",
    })
    void stillLeavesFurnitureOut(String file, String words) {
        var bytes = SharedCases.bytes("pages/" + file);
        assumeTrue(bytes.isPresent(), "the cases lie beside the project");

        assertThat(read(new String(bytes.get(), UTF_8)).original().body().html())
                .doesNotContain(words);
    }

    private ReadStory read(String nameOrPage) {
        if (nameOrPage.contains("<")) {
            return reader.read(GivenPage.of(nameOrPage, Optional.empty()));
        }
        var bytes = SharedCases.bytes("html/" + nameOrPage + ".html");
        assumeTrue(bytes.isPresent(), "the cases lie beside the project");
        return reader.read(new GivenPage(bytes.get(), Optional.empty(), Optional.empty()));
    }

    private static String page(String body) {
        return "<html lang=en><body>" + body + "</body></html>";
    }
}
