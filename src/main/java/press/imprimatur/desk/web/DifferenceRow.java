package press.imprimatur.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.publishing.PartChange;

/** One passage that differs, or a run of passages that do not. */
public class DifferenceRow {

    private final String label;
    private final List<Words> words;
    private final PassageDifference passage;

    private DifferenceRow(String label, List<Words> words, PassageDifference passage) {
        this.label = label;
        this.words = words;
        this.passage = passage;
    }

    static Optional<DifferenceRow> same(int passages, Sentences sentences) {
        return passages == 0
                ? Optional.empty()
                : Optional.of(
                        new DifferenceRow(
                                sentences.say("desk.differences.same", passages), List.of(), null));
    }

    static DifferenceRow changed(PassageDifference passage, Sentences sentences) {
        var fate = passage.isNew() ? "added" : passage.isGone() ? "gone" : "changed";
        var number = passage.after().orElseGet(() -> passage.before().orElse(0));
        var label = sentences.say("desk.differences." + fate, number);
        return new DifferenceRow(label, words(passage.stretches()), passage);
    }

    static DifferenceRow of(String label, List<Stretch> stretches) {
        return new DifferenceRow(label, words(stretches), null);
    }

    /** Parts of a story, before and after. */
    static List<DifferenceRow> of(List<PartChange> changes, Sentences sentences) {
        return changes.stream()
                .map(change -> of(sentences.say(change.part().key()), change.words()))
                .toList();
    }

    private static List<Words> words(List<Stretch> stretches) {
        return stretches.stream().map(Words::new).toList();
    }

    /** The number in the original of the passage that can be put back; 0 if none can. */
    public int getRestorable() {
        return passage == null ? 0 : passage.before().orElse(0);
    }

    /** The number of the passage that was added; 0 if it was not. */
    public int getAdded() {
        return passage != null && passage.isNew() ? passage.after().orElse(0) : 0;
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
