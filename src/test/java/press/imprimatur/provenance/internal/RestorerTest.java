package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.ComponentKind;

class RestorerTest {

    private static final String PICTURE =
            "<figure><img src=\"picture:0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17\" alt=\"\">"
                    + "<figcaption>A view</figcaption></figure>";

    private final JsoupMarkup markup = new JsoupMarkup();
    private final WordComparison comparison = new WordComparison();

    RestorerTest() {
        comparison.markup = markup;
    }

    @Test
    void putsAChangedParagraphBackAndNothingElse() {
        var before = body("<p>One.</p><p>The ice went <em>early</em>.</p><p>Boats waited.</p>");
        var after = body("<p>One!</p><p>The ice went late.</p>" + PICTURE + "<p>Boats waited.</p>");

        var restored = comparison.restored(before, after, new Restoration.Passage(2));

        assertThat(restored)
                .isEqualTo(
                        body(
                                "<p>One!</p><p>The ice went <em>early</em>.</p>"
                                        + PICTURE
                                        + "<p>Boats waited.</p>"));
    }

    @Test
    void putsAParagraphBackWhereItWas() {
        var before = body("<p>One.</p><p>Gone with the ice.</p><p>Three.</p>");
        var after = body("<p>One.</p><p>Three.</p>");

        assertThat(comparison.restored(before, after, new Restoration.Passage(2)))
                .isEqualTo(before);
    }

    @Test
    void takesAnAddedParagraphAway() {
        var before = body("<p>One.</p><p>Three.</p>");
        var after = body("<p>One.</p><p>Two, by us.</p><p>Three.</p>");

        assertThat(comparison.restored(before, after, new Restoration.Addition(2)))
                .isEqualTo(before);
    }

    @Test
    void putsAListBackAsAWhole() {
        var before = body("<p>Said:</p><ul><li>ice</li><li>boats</li></ul><p>End.</p>");
        var after = body("<p>Said!</p><ul><li>ice</li><li>ships</li><li>men</li></ul><p>End.</p>");

        assertThat(comparison.restored(before, after, new Restoration.Passage(3)))
                .isEqualTo(body("<p>Said!</p><ul><li>ice</li><li>boats</li></ul><p>End.</p>"));
    }

    @Test
    void putsAnItemBackWhenOtherWordsCameBetweenTheItems() {
        var before = body("<ul><li>ice</li><li>ships and men</li><li>boats</li></ul>");
        var after =
                body("<ul><li>ice</li></ul><p>Ours.</p><p>Ours too.</p><ul><li>boats</li></ul>");

        assertThat(texts(comparison.restored(before, after, new Restoration.Passage(2))))
                .contains("ships and men");
    }

    @Test
    void putsHeadlineAndDeckBack() {
        var before = new StoryText("Ice breaks", "Early", markup.clean("<p>One.</p>"));
        var after = new StoryText("Ice!", "", markup.clean("<p>Two.</p>"));

        var headline =
                comparison.restored(before, after, new Restoration.Whole(ComponentKind.HEADLINE));
        var deck = comparison.restored(before, headline, new Restoration.Whole(ComponentKind.DECK));

        assertThat(deck).isEqualTo(new StoryText("Ice breaks", "Early", after.body()));
    }

    @Property(tries = 400)
    void leavesNoDifferenceWhenTheWholeIsPutBack(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var one = body(before);
        var other = body(after);

        var restored = comparison.restored(one, other, new Restoration.Whole(ComponentKind.BODY));

        assertThat(comparison.between(one, restored).isUnchanged()).isTrue();
        assertThat(markup.pictures(restored.body())).isEqualTo(markup.pictures(other.body()));
    }

    @Property(tries = 400)
    void putsBackEachPassageThatIsAskedFor(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var one = body(before);
        var other = body(after);
        for (var difference : comparison.between(one, other).passages()) {
            if (difference.before().isEmpty()) {
                continue;
            }
            var number = difference.before().getAsInt();

            var restored = comparison.restored(one, other, new Restoration.Passage(number));

            assertThat(texts(restored)).contains(texts(one).get(number - 1));
            assertThat(markup.pictures(restored.body())).isEqualTo(markup.pictures(other.body()));
        }
    }

    private List<String> texts(StoryText text) {
        return CountedBlocks.passages(text.body(), markup).stream().map(Passage::text).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "<p>The ice went early on the river. ",
                        "<p>Fishermen watched from their boats. ",
                        "<p>The ice went late, they say, on the river. ",
                        "<h2>Boats wait ",
                        "<ul><li>ice<li>boats</ul>",
                        "<ul><li>ice<li>ships and men<li>boats</ul>",
                        "<blockquote>Never so early</blockquote>",
                        "<hr>",
                        PICTURE)
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private StoryText body(String html) {
        return new StoryText("Headline", "", markup.clean(html));
    }
}
