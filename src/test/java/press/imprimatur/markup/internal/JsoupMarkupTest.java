package press.imprimatur.markup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Loss;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.Passage.Role;

class JsoupMarkupTest {

    private static final String PICTURE = "0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17";

    private final JsoupMarkup markup = new JsoupMarkup();

    @Test
    void keepsEveryCharacterOfTheText() {
        var text =
                "<p>“The [North Korean] workers … ‘slave-like’ — U.S.\u00a0$100”, ﬁ, é, 한국어,"
                        + " 🎈</p>";

        var body = markup.clean(text);

        assertThat(body.html()).isEqualTo(text);
        assertThat(markup.read(text)).isEqualTo(body);
    }

    @Test
    void writesCharactersLiterallyButTheThreeThatHtmlNeeds() {
        var body = markup.clean("<p>&ldquo;R&amp;D&nbsp;&lt;5&gt; &#8230; &quot;x&quot;</p>");

        assertThat(body.html()).isEqualTo("<p>“R&amp;D\u00a0&lt;5&gt; … \"x\"</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    plain text                                    | <p>plain text</p>
                    <div>one<div>two</div>three</div>             | <p>one</p>#<p>two</p>#<p>three</p>
                    <h1>a</h1><h2>b</h2><h3>c</h3><h5>d</h5>      | <h2>a</h2>#<h2>b</h2>#<h3>c</h3>#<h4>d</h4>
                    <p>  a  <b> b</b> <i>c </i> d </p>            | <p>a <strong>b</strong> <em>c </em>d</p>
                    <p><em>a</em><em>b</em><em></em></p>          | <p><em>ab</em></p>
                    <p><em><b>a</b> b</em></p>                    | <p><strong><em>a</em></strong><em> b</em></p>
                    <b><p>a</p><p>b</p></b>                       | <p><strong>a</strong></p>#<p><strong>b</strong></p>
                    <p>a<br><br>b<br>c<br></p>                    | <p>a</p>#<p>b<br>c</p>
                    <p>a<br>&nbsp;<br>b</p><p>&nbsp;</p><p></p>   | <p>a</p>#<p>b</p>
                    <ul><li>a<li>b</ul>                           | <ul><li><p>a</p></li><li><p>b</p></li></ul>
                    <ul><li>a<ol><li>b</ol></ul>                  | <ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul>
                    <ul><li>a</li><ul><li>b</li></ul></ul>        | <ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>
                    <ul><li><ul><li>b</ul></ul>                   | <ul><li><p>b</p></li></ul>
                    <ol>x<li></li></ol><ul></ul><li>y             | <ol><li><p>x</p></li></ol>#<p>y</p>
                    <blockquote>a<blockquote>b</blockquote><h2>c</h2></blockquote> | <blockquote><p>a</p><blockquote><p>b</p></blockquote><p>c</p></blockquote>
                    <ol start=5><li>a<li value=9>b</ol>           | <ol start="5"><li><p>a</p></li><li value="9"><p>b</p></li></ol>
                    <ol reversed type=i start=x><li value=y>a</ol> | <ol reversed type="i"><li><p>a</p></li></ol>
                    <ol start=1 type=1><li>a</ol><ul type=a start=2><li value=3>b</ul> | <ol><li><p>a</p></li></ol>#<ul><li><p>b</p></li></ul>
                    <p><del>50</del> <s>30</s> <strike>20</strike> 10</p> | <p><s>50</s> <s>30</s> <s>20</s> 10</p>
                    <del><p>a</p></del><p style="color:red;text-decoration-line : line-through">b | <p><s>a</s></p>#<p><s>b</s></p>
                    <p><b class="x line-through">a</b><span class=stroke-through>b | <p><strong><s>a</s></strong>b</p>
                    <p>a <bdi>b</bdi> <bdo dir=rtl>c</bdo> <span dir=ltr>d</span> | <p>a ⁨b⁩ ⁧‮c‬⁩ ⁦d⁩</p>
                    <p dir=rtl>abc</p><div dir=rtl><p>שלום a</p></div>     | <p>‏abc</p>#<p>שלום a</p>
                    <p><ruby>漢<rt>かん</rt>字<rp>[</rp></ruby>x            | <p>漢かん字[x</p>
                    <p><ruby>漢字<rt>かんじ</rt></ruby>                    | <p>漢字(かんじ)</p>
                    <p>a <x-name>b</x-name> c</p><x-box>d</x-box><x-box>e</x-box> | <p>a b c</p>#<p>d</p>#<p>e</p>
                    <p>a<span hidden>b</span><i style="DISPLAY: none">c</i>d | <p>ad</p>
                    <p>a<span class=sr-only> minus</span> 5               | <p>a minus 5</p>
                    <p>a</p><hr><p>b<hr>c                         | <p>a</p>#<hr>#<p>b</p>#<hr>#<p>c</p>
                    <pre>a#  b##c</pre>                           | <p>a<br>b</p>#<p>c</p>
                    <table><tr><td>a<td>b</table>                 | <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>
                    <table><tr><td>a<tr><td>b</table>             | <p>a</p>#<p>b</p>
                    <table><tr><td>a<td>b<tr><td>c</table>        | <table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></tbody></table>
                    <table><tr><td rowspan=0>a<td>b<tr><td>c</table> | <table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>
                    <table><tr><td rowspan=9>a<td>b<tr></table>   | <table><tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td></td></tr></tbody></table>
                    <table><tr><td rowspan=2>a<td rowspan=2>b<tr></table> | <table><tbody><tr><td rowspan="2">a</td><td rowspan="2">b</td></tr><tr></tr></tbody></table>
                    <table><tr><td><ul><li>a</ul><td>b</table>    | <ul><li><p>a</p></li></ul>#<p>b</p>
                    <table><tr><td>a<td><table><tr><td>b<td>c</table></table> | <p>a</p>#<p>b</p>#<p>c</p>
                    <table><tr><td>a<td><iframe></iframe></table> | <p>a</p>
                    <ul><li><table><tr><td>a<td>b</table></ul>    | <ul><li><p>a</p><p>b</p></li></ul>
                    <table><tr><td colspan=0>a<td>b</table>       | <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>
                    <table><tr><td> <td>&nbsp;</table>            | ~~
                    <table border=1><caption onclick=x>C<tr><th scope=col>a<th><b>b</b><tr><td colspan=2 style=x><p>c<p>d</table> | <table><caption>C</caption><tbody><tr><th>a</th><th><strong>b</strong></th></tr><tr><td colspan="2">c<br>d</td></tr></tbody></table>
                    <table><tfoot><tr><td>z<td><thead><tr><th>a<th>b<tbody><tr><td rowspan=2>c<td>d<tr><td>e</table> | <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr><tr><td>z</td><td></td></tr></tbody></table>
                    <figure><table><tr><td>a<td>b</table><figcaption>C</figcaption></figure> | <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>#<p>C</p>
                    <p>x<q>a<q>b</q></q>                          | <p>x“a‘b’”</p>
                    <p>H<sub>2</sub>O, 10<sup>3</sup>, <tt>t</tt><kbd>k</kbd> | <p>H<sub>2</sub>O, 10<sup>3</sup>, t<code>k</code></p>
                    <p>a<!-- c --><![CDATA[d]]><?php e ?>b        | <p>ab</p>
                    """)
    void bringsPagesIntoTheSchema(String given, String expected) {
        var body = markup.clean(given.replace('#', '\n'));

        assertThat(body.html()).isEqualTo(expected.replace('#', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    https://a.example/?x=1&y=2#z      | https://a.example/?x=1&amp;y=2#z
                    ' https://a.example/a b '         | https://a.example/a%20b
                    HTTPS://a.example                 | HTTPS://a.example
                    http://한국.example/“x”            | http://한국.example/“x”
                    mailto:desk@a.example             | mailto:desk@a.example
                    """)
    void keepsLinksToPlacesOnTheWeb(String given, String expected) {
        var body = markup.clean("<p><a onclick=x() href=\"" + given.replace("'", "") + "\">x</a>");

        assertThat(body.html()).isEqualTo("<p><a href=\"" + expected + "\">x</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "//evil.example",
                "/relative",
                "#here",
                "https:",
                "https:///x",
                "http:\\\\evil.example",
                "mailto:",
                "ftp://a.example"
            })
    void unwrapsLinksToAnywhereElse(String address) {
        var body = markup.clean("<p><a href=\"" + address + "\">x</a>");

        assertThat(body.html()).isEqualTo("<p>x</p>");
    }

    @Test
    void keepsPicturesOfOursWithCaptionOutsideOfParagraphs() {
        var given =
                "<p>a<img src='picture:%s' alt='x \"y\" <z>'>b</p>".formatted(PICTURE)
                        + "<blockquote>q<figure><div><img SRC='PICTURE:%s'></div>"
                                .formatted(PICTURE)
                        + "<figcaption><p>One <b>two</b></p><p>three</p></figcaption></figure>";

        var body = markup.clean(given);

        assertThat(body.html().split("\n"))
                .containsExactly(
                        "<p>a</p>",
                        "<figure><img src=\"picture:%s\" alt=\"x &quot;y&quot; &lt;z&gt;\"></figure>"
                                .formatted(PICTURE),
                        "<p>b</p>",
                        "<blockquote><p>q</p></blockquote>",
                        "<figure><img src=\"picture:%s\" alt=\"\">".formatted(PICTURE)
                                + "<figcaption>One <strong>two</strong><br>three</figcaption>"
                                + "</figure>");
        assertThat(markup.pictures(body))
                .containsExactly(UUID.fromString(PICTURE), UUID.fromString(PICTURE));
    }

    @Test
    void dropsForeignPicturesWithTheirCaptionsButNotTheTextOfOtherFigures() {
        var given =
                "<figure><img src='https://a.example/x.jpg'><figcaption>A"
                        + " view</figcaption></figure>"
                        + "<figure><blockquote>words</blockquote><figcaption>who</figcaption></figure><p>a<img"
                        + " src='picture:nonsense' onerror=alert(1)>b</p>";

        var body = markup.clean(given);

        assertThat(body.html())
                .isEqualTo("<blockquote><p>words</p></blockquote>\n<p>who</p>\n<p>ab</p>");
    }

    @Test
    void readsPassagesWordsAndSummary() {
        var body =
                markup.clean(
                        "<h2>Head</h2><p>First one, RFA’s “own” 40.</p><ul><li>東京 tower</li></ul>"
                                + "<blockquote>Said</blockquote>");

        assertThat(markup.passages(body))
                .containsExactly(
                        new Passage(Role.SUBHEAD, "Head"),
                        new Passage(Role.PARAGRAPH, "First one, RFA’s “own” 40."),
                        new Passage(Role.LIST_ITEM, "東京 tower"),
                        new Passage(Role.QUOTATION, "Said"));
        assertThat(markup.words(body))
                .containsExactly(
                        "Head", "First", "one", "RFA’s", "own", "40", "東", "京", "tower", "Said");
        assertThat(markup.plainText(body)).startsWith("Head\n\nFirst one");
        assertThat(markup.firstParagraph(body)).isEqualTo("First one, RFA’s “own” 40.");
        assertThat(markup.summary(body, 100)).isEqualTo("First one, RFA’s “own” 40.");
        assertThat(markup.summary(body, 20)).isEqualTo("First one, RFA’s…");
    }

    @Test
    void neverSaysWhatIsStruckOut() {
        var body =
                markup.clean("<p>The fine was <del>50</del> 500 million.</p><p><s>Gone.</s></p>");

        assertThat(markup.summary(body, 100)).isEqualTo("The fine was 500 million.");
        assertThat(markup.words(body)).containsExactly("The", "fine", "was", "500", "million");
        assertThat(markup.plainText(body))
                .isEqualTo("The fine was [struck out: 50] 500 million.\n\n[struck out: Gone.]");
        assertThat(markup.firstParagraph(markup.clean("<p><s>Gone.</s></p><p>Here.</p>")))
                .isEqualTo("Here.");
    }

    @Test
    void tellsWhatIsNotAsItWas() {
        var given =
                "<p>a <del>b</del><span hidden>c</span><i class=sr-only>d</i></p>"
                        + "<iframe title='A film' src=x></iframe><svg><path/></svg>"
                        + "<table><tr><td><ul><li>e</ul><td>f</table>"
                        + "<ul><li><ul><li><ul><li><ul><li><ol><li>g</ol></ul></ul></ul>"
                        + "<li><blockquote>h</blockquote></ul>";

        assertThat(markup.cleaned(given).losses())
                .containsExactly(
                        new Loss(Loss.Kind.STRUCK, "b"),
                        new Loss(Loss.Kind.HIDDEN, "c"),
                        new Loss(Loss.Kind.FOR_SCREEN_READERS, "d"),
                        new Loss(Loss.Kind.EMBEDDED, "A film"),
                        new Loss(Loss.Kind.TABLE, "e f"),
                        new Loss(Loss.Kind.DEEP_LIST, "g"),
                        new Loss(Loss.Kind.QUOTE, "h"));
        assertThat(markup.cleaned("<p>a</p>").losses()).isEmpty();
    }

    @Test
    void writesLinesAsALetterIsRead() {
        var body =
                markup.clean(
                        "<p>a<br>b</p><ol reversed type=A><li>c<ul><li>d</ul><li>e</ol>"
                                + "<blockquote><p>f</p><blockquote>g</blockquote></blockquote>");

        assertThat(markup.lines(body)).isEqualTo("a\nb\nB. c\n   - d\nA. e\n> f\n> > g");
    }

    @Test
    void cutsASummaryInsideAWordOnlyIfItIsAllThereIs() {
        var body = markup.clean("<p>" + "가나다".repeat(50) + " 🎈🎈");

        assertThat(markup.summary(body, 21)).isEqualTo("가나다".repeat(6) + "가나…");
    }

    @Test
    void losesNothingWhenItCutsTextIntoPieces() {
        var text = "“U.S. $100”, 東京タワー e\u0301\n\u00a0x";

        assertThat(String.join("", markup.pieces(text))).isEqualTo(text);
        assertThat(markup.pieces("東京タ a")).containsExactly("東", "京", "タ", " ", "a");
    }

    @Test
    void aBodyCannotBeBuiltFromForeignText() {
        assertThatThrownBy(() -> new Body("<p>a<script>x</script></p>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(markup.clean("")).isEqualTo(Body.EMPTY);
        assertThat(markup.clean(" <p> </p><div></div>").isEmpty()).isTrue();
        assertThat(List.of(Body.EMPTY.blocks())).containsExactly(List.of());
    }
}
