package press.imprimatur.search.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.imprimatur.search.internal.words.AskedText;

/** Whatever a story says and whatever is asked, the text is shown as it is. */
class MarkingPropertyTest {

    @Property(tries = 500)
    void marksTakeNothingAwayAndAddNothing(
            @ForAll("texts") String text, @ForAll("texts") String asked) {
        var marking = marking(asked);

        assertThat(marking.whole(text).text()).isEqualTo(text);
    }

    @Property(tries = 500)
    void anExtractIsAPartOfTheText(@ForAll("texts") String text, @ForAll("texts") String asked) {
        var extract = marking(asked).extract(text).text();

        var part = extract.replaceFirst("^… ", "").replaceFirst(" …$", "");
        assertThat(text.replaceAll("\\s+", " ")).contains(part);
    }

    private static Marking marking(String asked) {
        var text = AskedText.of(asked);
        var stems = Set.copyOf(text.parts().stream().map(part -> part.text().words()).toList());
        return new Marking(stems, List.copyOf(text.runs()));
    }

    /** Letters that fold into several, into none, or take two places; spaces and markup. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "é", "e\u0301", "ß", "ﬁ", "İ", "부", "대", "漢", "𠮷", "ก", "่", " ",
                        "\n", "<b>", "&", "\"", "\u00AD", "\u0640", "م", "ferry", "…")
                .list()
                .ofMaxSize(400)
                .map(parts -> String.join("", parts));
    }
}
