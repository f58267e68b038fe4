package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {

    @Test
    void neighboursAreEnteredTogetherAndTheLastOneAlone() {
        assertThat(Pairs.vector(List.of("대통령"))).isEqualTo("'대통':1 '통령':2 '령':3");
    }

    @Test
    void whatIsRepeatedHasSeveralPlaces() {
        assertThat(Pairs.vector(List.of("하하하"))).isEqualTo("'하하':1,2 '하':3");
    }

    @Test
    void aWordOfTwoIsOnePair() {
        assertThat(Pairs.query(List.of("부대"))).isEqualTo("'부대'");
    }

    @Test
    void aLongerWordHasItsPairsOneAfterTheOther() {
        assertThat(Pairs.query(List.of("대통령실"))).isEqualTo("'대통' <1> '통령' <1> '령실'");
    }

    @Test
    void aSingleCharacterIsWhereAPairBeginsOrStandsAlone() {
        assertThat(Pairs.query(List.of("령"))).isEqualTo("'령':*");
    }

    @Test
    void aPhraseStepsOverTheEndOfEachRun() {
        assertThat(Pairs.query(List.of("주한", "미군"))).isEqualTo("'주한' <2> '미군'");
        assertThat(Pairs.query(List.of("그", "집"))).isEqualTo("'그':* <1> '집':*");
    }

    /** For every stretch of every run: what is asked stands in what is entered, at its place. */
    @ParameterizedTest
    @MethodSource("texts")
    void everyPartOfAWordIsFoundWhereItIs(String run) {
        var length = run.codePointCount(0, run.length());
        for (var from = 0; from < length; from++) {
            for (var to = from + 2; to <= length; to++) {
                var part = part(run, from, to);

                var asked = Pairs.query(List.of(part)).replace("'", "").split(" <1> ");

                assertThat(asked).hasSize(to - from - 1);
                assertThat(Pairs.of(run).subList(from, from + asked.length)).containsExactly(asked);
            }
        }
    }

    static Stream<String> texts() {
        return Stream.of("주한미군사령부", "東京都知事選挙", "กรุงเทพมหานคร", "ဗမာစာ", "𠮷野家の牛丼", "ပြည်သူ");
    }

    private static String part(String text, int from, int to) {
        var characters = text.codePoints().toArray();
        return new String(characters, from, to - from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"한", "漢", "あ", "ア", "ー", "ก", "່", "ខ", "བ", "မ", "々"})
    void writingWithoutSpacesOrEndingsIsPaired(String character) {
        assertThat(Pairs.isPaired(character.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "я", "ا", "ह", "1", " ", "。", "·", "-"})
    void allElseIsNot(String character) {
        assertThat(Pairs.isPaired(character.codePointAt(0))).isFalse();
    }

    @Test
    void placesEndWherePostgresqlHasNoMore() {
        var endless = "가나".repeat(10_000);

        var places = Pairs.vector(List.of(endless));

        assertThat(
                        Stream.of(places.split("[^0-9]+"))
                                .filter(number -> !number.isEmpty())
                                .flatMapToInt(number -> IntStream.of(Integer.parseInt(number)))
                                .max())
                .hasValue(16383);
    }
}
