package press.imprimatur.provenance.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** What two sequences share, in order: segments that are the same, and segments that are not. */
final class Alignment<T> {

    /** Above this the work grows with the square of the length, so we look less closely. */
    private static final long MOST_WORK = 30_000_000;

    /**
     * A stretch of both sequences; the two sides are equal, or at least one thing differs.
     *
     * @param before of the first sequence
     * @param after of the second
     */
    record Segment<T>(boolean same, List<T> before, List<T> after) {}

    private final List<Segment<T>> segments = new ArrayList<>();

    private Alignment() {}

    /** Whether a closer look would cost too much. */
    static boolean isTooMuch(List<?> before, List<?> after) {
        return (long) before.size() * after.size() > MOST_WORK;
    }

    static <T> List<Segment<T>> of(List<T> before, List<T> after) {
        var alignment = new Alignment<T>();
        var shorter = Math.min(before.size(), after.size());
        var head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        alignment.same(before.subList(0, head));
        alignment.middle(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail));
        alignment.same(before.subList(before.size() - tail, before.size()));
        return alignment.segments;
    }

    private static <T> T fromEnd(List<T> list, int index) {
        return list.get(list.size() - 1 - index);
    }

    private void middle(List<T> before, List<T> after) {
        if (before.isEmpty() || after.isEmpty() || isTooMuch(before, after)) {
            different(before, after);
            return;
        }
        var at = 0;
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            same(before.subList(at, delta.getSource().getPosition()));
            different(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(before.subList(at, before.size()));
    }

    private void same(List<T> both) {
        if (!both.isEmpty()) {
            segments.add(new Segment<>(true, both, both));
        }
    }

    /** The library tells what came and what went separately; for us it is one change. */
    private void different(List<T> before, List<T> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        var last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last == null || last.same()) {
            segments.add(new Segment<>(false, before, after));
        } else {
            var all = new Segment<>(false, joined(last.before, before), joined(last.after, after));
            segments.set(segments.size() - 1, all);
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var joined = new ArrayList<T>(first);
        joined.addAll(second);
        return joined;
    }
}
