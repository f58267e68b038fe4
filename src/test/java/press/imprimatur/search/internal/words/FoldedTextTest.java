package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void wordsAndRunsAreToldApart() {
        var text = FoldedText.of("삼성 Galaxy 발표");

        assertThat(text.words()).isEqualTo("galaxy");
        assertThat(text.runs()).containsExactly("삼성", "발표");
    }

    @Test
    void aSignThatIsNoLetterEndsARun() {
        assertThat(FoldedText.of("東京・大阪、京都").runs()).containsExactly("東京", "大阪", "京都");
    }

    @Test
    void aPlaceToBreakALineAndTheEndOfASyllableDoNot() {
        assertThat(FoldedText.of("ភាសា\u200bខ្មែរ").runs()).hasSize(1);
        assertThat(FoldedText.of("བོད་སྐད་").runs()).hasSize(1);
    }

    @Test
    void whatIsFarDownInATextIsLeftOut() {
        assertThat(FoldedText.of("a ".repeat(100_000)).words().length()).isLessThan(80_001);
    }

    @Test
    void nothingIsNothing() {
        assertThat(FoldedText.of("")).isEqualTo(new FoldedText("", List.of()));
    }
}
