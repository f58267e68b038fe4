package press.imprimatur.markup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.TextTooComplex;

class HostileMarkupTest {

    private static final int HALF_A_MEGABYTE = 500_000;
    private static final int TEN_MEGABYTES = 10_000_000;

    private final JsoupMarkup markup = new JsoupMarkup();

    /** Known ways past sanitisers, mutation by parsing again among them. */
    static List<String> attacks() {
        return List.of(
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<scr\0ipt>alert(1)</scr\0ipt>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=alert(1) style=x id=y class=z>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<svg><foreignObject><p><script>alert(1)</script></foreignObject></svg>",
                "<svg><desc><a href=\"javascript:alert(1)\">x</a></desc></svg>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<template><img src=x onerror=alert(1)></template>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<title><img src=x onerror=alert(1)></title>",
                "<xmp><img src=x onerror=alert(1)></xmp><plaintext><script>alert(1)",
                "<iframe srcdoc=\"<script>alert(1)</script>\"><script>alert(1)</script></iframe>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"https://a.example/\"onmouseover=\"alert(1)\">x</a>",
                "<a href='https://a.example/\"><script>alert(1)</script>'>x</a>",
                "<img src='picture:0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17\" onerror=\"alert(1)'>",
                "<img src='picture:0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17' alt='\"><script>'>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!--!><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p>&amp;lt;script&amp;gt;",
                "<base href=javascript:alert(1)//><a href=/x>x</a>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<object data=x><embed src=x><param name=x></object>",
                "<table><td><script>alert(1)</table><b><p></b>x",
                "<select><template><script>alert(1)</script></template></select>",
                "<p>\ud800x\udc00\ufffe\uffff\ufeff\u0000\u0007\u0085</p>",
                "<isindex action=javascript:alert(1)><keygen autofocus onfocus=alert(1)>");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesNothingThatABrowserCouldRun(String attack) {
        var body = markup.clean("<p>before " + attack + " after</p>");

        assertThat(Schema.violations(body.html())).isEmpty();
        assertThat(markup.read(body.html())).isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesOnTheWayOutWhatIsNotClean(String attack) {
        assertThat(markup.isClean(attack)).isFalse();
        assertThat(markup.isClean("<p>x</p>\n" + attack)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p></p>",
                "<p> a</p>",
                "<p>a\n</p>",
                "<p>a  b</p>",
                "<p>a<br></p>",
                "<p>a<br><br>b</p>",
                "<p>&nbsp;</p>",
                "<p>&quot;</p>",
                "<p>a&b</p>",
                "<p>a</p><p>b</p>",
                "<p>a</p>\n",
                "\n<p>a</p>",
                "<P>a</P>",
                "<p class=\"x\">a</p>",
                "<p><em></em>a</p>",
                "<p><em>a</em><em>b</em></p>",
                "<p><em><strong>a</strong></em></p>",
                "<p><em><em>a</em></em></p>",
                "<p><a href=\"https://a.example\"><a href=\"https://b.example\">a</a></a></p>",
                "<p><a href=\"javascript:x\">a</a></p>",
                "<p><a href=\"https://a.example\" rel=\"x\">a</a></p>",
                "<p><strong>a</p></strong>",
                "<p>a",
                "a",
                "<ul></ul>",
                "<ul><li>a</li></ul>",
                "<ul><li><ul><li><p>a</p></li></ul></li></ul>",
                "<blockquote></blockquote>",
                "<blockquote><h2>a</h2></blockquote>",
                "<figure><img src=\"picture:x\" alt=\"\"></figure>",
                "<figure><img src=\"https://a.example/x\" alt=\"\"></figure>",
                "<hr/>",
                "<h1>a</h1>"
            })
    void acceptsOneWrittenFormOnly(String other) {
        assertThat(markup.isClean(other)).isFalse();
        assertThat(markup.isClean(markup.clean(other).html())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<blockquote>",
                "<table><tr><td>",
                "<a href=https://a>",
                "<svg>",
                "<figure>",
                "<q>",
                "<h2>",
                "<font size=1>",
                "</p>",
                "<!--",
                "&#x41;",
                "\0",
                "<p>",
                "<b><p>",
                "<i><a href=//x><table>",
                "<select><option>",
                "<br> ",
                "<li>x",
                "<template>",
                "<math><mi>",
                "<",
                "<a ",
                "x",
                "<p>x<b><i><u><code><sub><sup>"
            })
    void survivesOneThingWithoutEnd(String again) {
        var given = again.repeat(HALF_A_MEGABYTE / again.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> cleansOrRefuses(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>words of a paragraph ", "<div>", "x"})
    void survivesTenMegabytes(String again) {
        var given = again.repeat(TEN_MEGABYTES / again.length());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> cleansOrRefuses(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>",
                "<TABLE>",
                "<ul><li>",
                "<blockquote>",
                "<div>",
                "</p>",
                "<span a=b>"
            })
    void refusesAtOnceWhatNobodyWrites(String again) {
        var given = again.repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                        assertThatThrownBy(() -> markup.clean(given))
                                .isInstanceOf(TextTooComplex.class));
    }

    @Test
    void readsAMillionAttributes() {
        var body = markup.clean("<p " + "a=b ".repeat(1_000_000) + ">x</p>");

        assertThat(body.html()).isEqualTo("<p>x</p>");
    }

    private void cleansOrRefuses(String given) {
        try {
            assertThat(markup.isClean(markup.clean(given).html())).isTrue();
        } catch (TextTooComplex refused) {
            assertThat(given.chars().filter(character -> character == '<').count())
                    .isGreaterThan(200);
        }
    }

    @Test
    void survivesAPageThatNeverStopsOpeningDifferentThings() {
        var given = new StringBuilder();
        for (var i = 0; given.length() < HALF_A_MEGABYTE; i++) {
            given.append("<b id=").append(i).append("><font size=").append(i).append("><p>x");
        }

        var body =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> markup.clean(given.toString()));

        assertThat(markup.isClean(body.html())).isTrue();
    }

    @Test
    void checksAHostileTextWithoutReadingItDeeply() {
        assertThat(Body.isClean("<ul><li>".repeat(1_000_000))).isFalse();
        assertThat(Body.isClean("<ul><li><p>a</p>".repeat(1_000_000))).isFalse();
        assertThat(Body.isClean("<p>" + "<em>".repeat(1_000_000))).isFalse();
    }
}
