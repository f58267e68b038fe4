package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch.Fate;

/** Finds for each passage what became of it. */
final class PassageComparison {

    /** Passages that share less are told as one gone and one new. */
    private static final double ALIKE = 0.4;

    /** How far ahead to look for the passage that one became. */
    private static final int LOOK_AHEAD = 8;

    private final Markup markup;
    private final List<PassageDifference> differences = new ArrayList<>();
    private int before;
    private int after;

    private PassageComparison(Markup markup) {
        this.markup = markup;
    }

    static List<PassageDifference> of(Markup markup, List<Passage> before, List<Passage> after) {
        var comparison = new PassageComparison(markup);
        for (var segment : Alignment.of(before, after)) {
            if (segment.same()) {
                segment.before().forEach(comparison::same);
            } else {
                comparison.different(segment.before(), segment.after());
            }
        }
        return comparison.differences;
    }

    private void different(List<Passage> gone, List<Passage> come) {
        var next = 0;
        for (var passage : gone) {
            var became = became(passage, come, next);
            if (became < 0) {
                gone(passage);
            } else {
                come.subList(next, became).forEach(this::come);
                changed(passage, come.get(became));
                next = became + 1;
            }
        }
        come.subList(next, come.size()).forEach(this::come);
    }

    private int became(Passage passage, List<Passage> come, int from) {
        var words = markup.words(passage.text());
        for (var at = from; at < Math.min(come.size(), from + LOOK_AHEAD); at++) {
            if (likeness(words, markup.words(come.get(at).text())) >= ALIKE) {
                return at;
            }
        }
        return -1;
    }

    /** The share of words that both have, whatever their order. */
    private static double likeness(List<String> some, List<String> others) {
        var counts = new HashMap<String, Integer>();
        some.forEach(word -> counts.merge(word, 1, Integer::sum));
        var shared = 0;
        for (var word : others) {
            var left = counts.getOrDefault(word, 0);
            if (left > 0) {
                counts.put(word, left - 1);
                shared++;
            }
        }
        return 2.0 * shared / Math.max(1, some.size() + others.size());
    }

    private void same(Passage passage) {
        differences.add(
                new PassageDifference(
                        passage.role(),
                        OptionalInt.of(++before),
                        OptionalInt.of(++after),
                        Stretches.all(Fate.KEPT, passage.text())));
    }

    private void changed(Passage was, Passage is) {
        differences.add(
                new PassageDifference(
                        is.role(),
                        OptionalInt.of(++before),
                        OptionalInt.of(++after),
                        Stretches.between(markup.pieces(was.text()), markup.pieces(is.text()))));
    }

    private void gone(Passage passage) {
        differences.add(
                new PassageDifference(
                        passage.role(),
                        OptionalInt.of(++before),
                        OptionalInt.empty(),
                        Stretches.all(Fate.DELETED, passage.text())));
    }

    private void come(Passage passage) {
        differences.add(
                new PassageDifference(
                        passage.role(),
                        OptionalInt.empty(),
                        OptionalInt.of(++after),
                        Stretches.all(Fate.INSERTED, passage.text())));
    }
}
