package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a text is typed, asking for it finds it. */
class PairsPropertyTest {

    @Property(tries = 500)
    void whatIsFoldedOnceStaysSo(@ForAll("texts") String text) {
        var folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property(tries = 500)
    void everyRunThatIsAskedForStandsInWhatIsEntered(@ForAll("texts") String text) {
        var entered = FoldedText.of("before " + text + " after").runs();

        var asked = FoldedText.of(text).runs();

        assertThat(entered).isEqualTo(asked);
        for (var run : asked) {
            assertThat(Pairs.of(run)).doesNotContain("").hasSize((int) run.codePoints().count());
        }
    }

    @Property(tries = 500)
    void nothingThatIsTypedBreaksOutOfItsQuotes(@ForAll String typed) {
        for (var part : AskedText.of(typed).parts()) {
            assertThat(part.pairs().replaceAll("'[^'\\\\]+'(:\\*)?|<[12]>|\\s", "")).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "부",
                        "대",
                        "\u1107\u116e",
                        "漢",
                        "字",
                        "ｶ",
                        "ﾞ",
                        "が",
                        "か\u3099",
                        "𠮷",
                        "ก",
                        "่",
                        "ำ",
                        "ខ្មែ",
                        "\u200b",
                        "བོད",
                        "་",
                        "မ",
                        "A",
                        "é",
                        "ς",
                        "Σ",
                        "İ",
                        " ",
                        "、",
                        "'")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
