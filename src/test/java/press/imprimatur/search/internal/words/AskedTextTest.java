package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.search.internal.words.AskedText.Part;

class AskedTextTest {

    @Test
    void eachWordIsAPart() {
        assertThat(AskedText.of(" Ferry  Strike ").parts())
                .containsExactly(word("ferry"), word("strike"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"late ferry\" Kiel",
                "“late ferry” Kiel",
                "„late ferry“ Kiel",
                "«late ferry» Kiel"
            })
    void quotationMarksOfAnyKindMakeAPhrase(String typed) {
        assertThat(AskedText.of(typed).parts()).containsExactly(phrase("late ferry"), word("kiel"));
    }

    @Test
    void aQuotationThatIsNotClosedGoesToTheEnd() {
        assertThat(AskedText.of("Kiel \"late ferry").parts())
                .containsExactly(word("kiel"), phrase("late ferry"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "\"\"", "“ ”"})
    void whatHasNoWordsAsksNothing(String typed) {
        assertThat(AskedText.of(typed).isEmpty()).isTrue();
    }

    @Test
    void wordsWithoutSpacesAreAskedByTheirPairs() {
        var asked = AskedText.of("K팝 \"주한 미군\"");

        assertThat(asked.runs()).containsExactly("팝", "주한", "미군");
        assertThat(asked.parts()).extracting(Part::pairs).containsExactly("'팝':*", "'주한' <2> '미군'");
    }

    @Test
    void nobodyIsAnsweredForever() {
        assertThat(AskedText.of("word ".repeat(1000)).parts()).hasSizeLessThan(20);
        assertThat(AskedText.of("x".repeat(10_000)).parts().get(0).text().words())
                .hasSizeLessThan(500);
    }

    private static Part word(String word) {
        return new Part(FoldedText.of(word), false);
    }

    private static Part phrase(String words) {
        return new Part(FoldedText.of(words), true);
    }
}
