package press.imprimatur.search.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextQueryTest {

    @Test
    void inOneOfTheDictionariesAllHaveToBeThere() {
        var query =
                TextQuery.of(
                        List.of(List.of("'ferri'", "'strike'"), List.of("'ferry'", "'strike'")),
                        List.of());

        assertThat(query.query()).isEqualTo("(('ferri') & ('strike')) | (('ferry') & ('strike'))");
        assertThat(query.stems()).containsExactly("ferri", "ferry", "strike");
    }

    @Test
    void whatADictionaryDoesNotEnterIsNotAskedThere() {
        var query =
                TextQuery.of(
                        List.of(List.of("", "'ferri'"), List.of("'the'", "'ferry'")), List.of());

        assertThat(query.query()).isEqualTo("(('ferri')) | (('the') & ('ferry'))");
    }

    @Test
    void pairsAreAskedWithEachDictionaryAndWithoutAny() {
        assertThat(TextQuery.of(List.of(List.of("'k'")), List.of("'팝':*")).query())
                .isEqualTo("(('k') & ('팝':*))");
        assertThat(TextQuery.of(List.of(List.of("")), List.of("'부대'")).query())
                .isEqualTo("(('부대'))");
        assertThat(TextQuery.of(List.of(), List.of("'부대'")).query()).isEqualTo("('부대')");
    }

    @Test
    void onlyWordsThatNobodyEntersAreNoQuery() {
        assertThat(TextQuery.of(List.of(List.of("")), List.of("")).query()).isEmpty();
    }

    @Test
    void anApostropheIsNoEndOfAStem() {
        assertThat(TextQuery.of(List.of(List.of("'o''neill' <-> 'b'")), List.of()).stems())
                .containsExactly("b", "o'neill");
    }
}
