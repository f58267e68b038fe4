package press.imprimatur.search.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.search.Marked;

class MarkingTest {

    @ParameterizedTest
    @CsvSource({
        "ferri, Ferries and a ferry, [Ferries] and a [ferry]",
        "report, They reported the reporter, They [reported] the [reporter]",
        "cafe, Das Café am Hafen, Das [Café] am Hafen",
        "cafe, Das Cafe\u0301 am Hafen, Das [Cafe\u0301] am Hafen",
        "strass, Die Straße, Die [Straße]",
        "on, One on top, One [on] top"
    })
    void marksTheWordsAsTheyAreWritten(String stem, String text, String marked) {
        assertThat(shown(new Marking(Set.of(stem), List.of()).whole(text))).isEqualTo(marked);
    }

    @Test
    void marksAPartOfWritingWithoutSpaces() {
        var marking = new Marking(Set.of(), List.of("부대"));

        assertThat(shown(marking.whole("특수부대가 부대로"))).isEqualTo("특수[부대]가 [부대]로");
    }

    @Test
    void anExtractBeginsShortlyBeforeTheFirstWord() {
        var text = "Long before it. ".repeat(40) + "Here a ferry sinks. " + "After. ".repeat(200);

        var extract = shown(new Marking(Set.of("ferri"), List.of()).extract(text));

        assertThat(extract).startsWith("… ").contains("a [ferry] sinks").endsWith(" …");
        assertThat(extract.length()).isLessThan(300);
    }

    @Test
    void withoutSuchAWordItIsTheBeginning() {
        assertThat(shown(new Marking(Set.of("boat"), List.of()).extract("First\nline")))
                .isEqualTo("First line");
    }

    @Test
    void noCharacterIsCutInTwo() {
        var marked = new Marking(Set.of(), List.of()).extract("𠮷".repeat(500)).text();

        assertThat(marked.codePoints().allMatch(Character::isValidCodePoint)).isTrue();
        assertThat(marked.codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF))
                .isTrue();
    }

    @Test
    void nothingOfTheTextIsLostOrReadAsMarkup() {
        var text = "<b>Ferry</b> & \"ferry\" ﬁn İstanbul ferry";

        var marked = new Marking(Set.of("ferri", "istanbul", "fin"), List.of()).whole(text);

        assertThat(marked.text()).isEqualTo(text);
        assertThat(marked.pieces()).anyMatch(piece -> piece.text().equals("<b>"));
    }

    private static String shown(Marked marked) {
        return marked.pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
