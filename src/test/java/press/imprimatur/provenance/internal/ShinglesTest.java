package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.internal.JsoupMarkup;

class ShinglesTest {

    private final Markup markup = new JsoupMarkup();

    @Test
    void countsTheWordsThatStandInTheSameRunsWhateverWasPutBetween() {
        var original = text("a", 60);
        var mine = "<p>Our own beginning here.</p>" + text("a", 30) + text("b", 30);

        assertThat(of(mine).wordsIn(of(original))).isEqualTo(30);
        assertThat(of(text("b", 60)).wordsIn(of(original))).isZero();
    }

    @Test
    void longQuotationsDoNotCount() {
        var quoted = "<blockquote>" + text("a", 60) + "</blockquote>" + text("b", 20);

        assertThat(of(quoted).wordsIn(of(text("a", 60)))).isZero();
    }

    @Test
    void keepsTheSameRunsOfEveryTextThatHasThem() {
        var part = of(text("a", 40)).kept();

        assertThat(part).isNotEmpty();
        assertThat(of(text("b", 10) + text("a", 40)).kept()).containsAll(part);
    }

    private Shingles of(String html) {
        return Shingles.of(markup.clean(html), markup);
    }

    private static String text(String word, int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> word + "x".repeat(each % 7) + each)
                .collect(Collectors.joining(" ", "<p>", "</p>"));
    }
}
