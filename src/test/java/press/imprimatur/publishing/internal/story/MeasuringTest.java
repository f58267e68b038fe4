package press.imprimatur.publishing.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.Original;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.Use;

class MeasuringTest {

    private static final String TWENTY_WORDS =
            "<p>The ice went out on Tuesday, three weeks early.</p><h2>Boats wait</h2>"
                    + "<ul><li>Ten boats</li><li>Two piers</li></ul>"
                    + "<table><tr><td>Depth</td><td>4 m</td></tr></table>"
                    + "<blockquote><p>We waited</p></blockquote>";

    private final JsoupMarkup markup = new JsoupMarkup();
    private final Measuring measuring = new Measuring();

    MeasuringTest() {
        measuring.markup = markup;
    }

    @Test
    void countsWordsAndParagraphsAndNeitherSubheadsNorCaptionsAsParagraphs() {
        var picture = "0190f000-0000-7000-8000-000000000001";
        var figure =
                "<figure><img data-picture=\"%s\" alt=\"Floes\"><figcaption>Ice on the river"
                        + "</figcaption></figure>";
        var own = text("en", TWENTY_WORDS + figure.formatted(picture));

        var lengths = measuring.of(own, "The ice went out.", Optional.empty(), false);

        assertThat(lengths.whole()).isEqualTo(new Extent(20, 5, 20));
        assertThat(lengths.whole().percent()).isEqualTo(100);
        assertThat(lengths.in(Use.FEED_SUMMARY)).isEqualTo(new Extent(4, 1, 20));
        assertThat(lengths.in(Use.FEED_FULL)).isEqualTo(lengths.whole());
    }

    @Test
    void comparesWithTheOriginalRoundedUp() {
        var part = text("en-GB", "<p>The ice went out on Tuesday, three weeks early.</p>");

        var lengths = measuring.of(part, "", Optional.of(original("en", TWENTY_WORDS)), false);

        assertThat(lengths.whole()).isEqualTo(new Extent(9, 1, 20));
        assertThat(lengths.whole().percent()).isEqualTo(45);
        assertThat(lengths.summary()).isEqualTo(new Extent(0, 0, 20));
    }

    @Test
    void countsCharactersWhereWordsAreNotPartedBySpaces() {
        var chinese = text("zh", "<p>河冰周二融化。</p>");
        var japanese = text("ja", "<p>氷が火曜日に。</p>");

        assertThat(words(chinese)).isEqualTo(6);
        assertThat(words(japanese)).isEqualTo(6);
        assertThat(words(text("th", "<p>สวัสดี ชาวโลก</p>"))).isEqualTo(10);
        assertThat(words(text("km", "<p>សួស្តី</p>"))).isEqualTo(3);
    }

    @Test
    void comparesNoWordsOfOneLanguageWithThoseOfAnother() {
        var translated = text("de", "<p>Das Eis brach.</p>");

        var original = Optional.of(original("en", TWENTY_WORDS));
        var whole = measuring.of(translated, "", original, true).whole();

        assertThat(whole.words()).isEqualTo(3);
        assertThat(whole.percent()).isEqualTo(100);
    }

    private int words(ArticleText text) {
        return measuring.of(text, "", Optional.empty(), false).whole().words();
    }

    private ArticleText text(String language, String html) {
        return new ArticleText(
                TextDetails.headed("Ice", language).withSlug("ice"),
                markup.clean(html),
                Optional.empty());
    }

    private Original original(String language, String html) {
        return new Original(
                "Ice",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                language,
                "",
                markup.clean(html),
                List.of(),
                List.of(),
                List.of());
    }
}
