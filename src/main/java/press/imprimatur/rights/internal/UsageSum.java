package press.imprimatur.rights.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.EvaluationContext.Usage;

/**
 * Adds up what was used of an instrument, receipt by receipt. A page, its feed and every correction
 * have receipts of their own, and are one story that came out once.
 */
class UsageSum {

    private final Map<WorkId, Instant> broughtOut = new HashMap<>();
    private final Map<WorkId, Instant> outUntil = new HashMap<>();

    /**
     * Adds a receipt; the oldest comes first.
     *
     * @param isNew whether the story was brought out, and not only shown again after it was hidden
     * @param downAt when it was taken down after that; null if it is out
     */
    void add(WorkId work, Instant at, boolean isNew, Instant downAt) {
        var isOut = outUntil.getOrDefault(work, at).isAfter(at);
        if (!isOut && (isNew || !broughtOut.containsKey(work))) {
            broughtOut.put(work, at);
        }
        outUntil.merge(
                work,
                downAt == null ? Instant.MAX : downAt,
                (one, other) -> one.isAfter(other) ? one : other);
    }

    Usage usage() {
        var live = new HashSet<WorkId>();
        outUntil.forEach((work, until) -> {
            if (until.equals(Instant.MAX)) {
                live.add(work);
            }
        });
        return new Usage(broughtOut, Set.copyOf(live));
    }
}
