package press.imprimatur.publishing.internal.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.publishing.PartChange;
import press.imprimatur.publishing.PartChange.Part;

class ChangesInWordsTest {

    private static final PartChange TIME =
            new PartChange(
                    Part.PASSAGE,
                    List.of(
                            new Stretch(Fate.KEPT, "It leaves at "),
                            new Stretch(Fate.DELETED, "ten"),
                            new Stretch(Fate.INSERTED, "eleven"),
                            new Stretch(Fate.KEPT, ".")));

    private final ChangesInWords words = new ChangesInWords();

    ChangesInWordsTest() {
        words.sentences = new BundledSentences();
    }

    @Test
    void says_what_was_wrong_and_what_is_right() {
        assertThat(words.of("We had the time wrong.", List.of(TIME)))
                .isEqualTo(
                        """
                        We had the time wrong.

                        Text
                          It said: It leaves at ten.
                          It says now: It leaves at eleven.\
                        """);
    }

    @Test
    void says_what_was_taken_out_and_what_was_added() {
        var gone = new PartChange(Part.CAPTION, List.of(new Stretch(Fate.DELETED, "Boats")));
        var added =
                new PartChange(
                        Part.detail("deck"), List.of(new Stretch(Fate.INSERTED, "By night")));
        var form = new PartChange(Part.FORM, List.of());

        assertThat(words.of("", List.of(gone, added, form)))
                .contains("Taken out: Boats", "Added: By night", "Form only");
    }

    @Test
    void says_of_very_many_changes_how_many_more_there_are() {
        var said = words.of("", Collections.nCopies(25, TIME));

        assertThat(said).endsWith("5 more changes");
        assertThat(said.split("It said:")).hasSize(21);
    }
}
