package press.imprimatur.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch;

/** One passage that differs, or a run of passages that do not. */
public class DifferenceRow {

    private final String label;
    private final List<Words> words;

    private DifferenceRow(String label, List<Words> words) {
        this.label = label;
        this.words = words;
    }

    static Optional<DifferenceRow> same(int passages, Sentences sentences) {
        return passages == 0
                ? Optional.empty()
                : Optional.of(
                        new DifferenceRow(
                                sentences.say("desk.differences.same", passages), List.of()));
    }

    static DifferenceRow changed(PassageDifference passage, Sentences sentences) {
        var fate = passage.isNew() ? "added" : passage.isGone() ? "gone" : "changed";
        var number = passage.after().orElseGet(() -> passage.before().orElse(0));
        return of(sentences.say("desk.differences." + fate, number), passage.stretches());
    }

    static DifferenceRow of(String label, List<Stretch> stretches) {
        return new DifferenceRow(label, stretches.stream().map(Words::new).toList());
    }

    public String getLabel() {
        return label;
    }

    public List<Words> getWords() {
        return words;
    }

    /** Words with one fate. */
    public static class Words {

        private final Stretch stretch;

        Words(Stretch stretch) {
            this.stretch = stretch;
        }

        /** kept, inserted or deleted. */
        public String getFate() {
            return stretch.fate().name().toLowerCase(Locale.ROOT);
        }

        public String getText() {
            return stretch.text();
        }
    }
}
