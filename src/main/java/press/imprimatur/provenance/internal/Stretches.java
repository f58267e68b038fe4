package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.provenance.internal.Alignment.Segment;

/** Word differences of one text, told so that people can read them. */
final class Stretches {

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…。！？]\\s*", Pattern.DOTALL);

    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private Stretches() {}

    /** Both texts are given as pieces that make them up. */
    static List<Stretch> between(List<String> before, List<String> after) {
        var teller = new Stretches();
        var segments = segments(before, after);
        for (var at = 0; at < segments.size(); at++) {
            teller.take(segments.get(at), at + 1 == segments.size());
        }
        teller.endChange();
        teller.endKept();
        return teller.stretches;
    }

    static List<Stretch> all(Fate fate, String text) {
        return text.isEmpty() ? List.of() : List.of(new Stretch(fate, text));
    }

    /** Long texts are compared by sentence first, so that the work stays in bounds. */
    private static List<Segment<String>> segments(List<String> before, List<String> after) {
        if (!Alignment.isTooMuch(before, after)) {
            return Alignment.of(before, after);
        }
        var segments = new ArrayList<Segment<String>>();
        for (var segment : Alignment.of(sentences(before), sentences(after))) {
            if (segment.same()) {
                var words = flat(segment.before());
                segments.add(new Segment<>(true, words, words));
            } else {
                segments.addAll(Alignment.of(flat(segment.before()), flat(segment.after())));
            }
        }
        return segments;
    }

    private static List<List<String>> sentences(List<String> pieces) {
        var sentences = new ArrayList<List<String>>();
        var start = 0;
        for (var at = 0; at < pieces.size(); at++) {
            if (ENDS_SENTENCE.matcher(pieces.get(at)).matches()) {
                sentences.add(pieces.subList(start, at + 1));
                start = at + 1;
            }
        }
        if (start < pieces.size()) {
            sentences.add(pieces.subList(start, pieces.size()));
        }
        return sentences;
    }

    private static List<String> flat(List<List<String>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private void take(Segment<String> segment, boolean last) {
        var text = String.join("", segment.before());
        var inChange = !deleted.isEmpty() || !inserted.isEmpty();
        if (!segment.same()) {
            endKept();
            deleted.append(text);
            inserted.append(String.join("", segment.after()));
        } else if (inChange && !last && text.isBlank()) {
            // A space between two changed words belongs to the change: three words read better
            // than six halves.
            deleted.append(text);
            inserted.append(text);
        } else {
            endChange();
            kept.append(text);
        }
    }

    private void endKept() {
        add(Fate.KEPT, kept);
    }

    private void endChange() {
        add(Fate.DELETED, deleted);
        add(Fate.INSERTED, inserted);
    }

    private void add(Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(fate, text.toString()));
            text.setLength(0);
        }
    }
}
