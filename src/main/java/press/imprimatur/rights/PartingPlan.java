package press.imprimatur.rights;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;

/**
 * What would become of all that an outlet granted, or was asked for, if we parted.
 *
 * @param fingerprint of all that, as it is now; whoever carries a plan out says which one
 */
public record PartingPlan(OutletId outlet, String name, long fingerprint, List<Line> lines) {

    public PartingPlan {
        lines = List.copyOf(lines);
    }

    /** What would end. */
    public Set<InstrumentId> ending() {
        return lines.stream()
                .filter(line -> line.fate() == Fate.ENDS)
                .map(line -> line.permission().id())
                .collect(Collectors.toSet());
    }

    /** A permission, and what would become of it. */
    public record Line(InstrumentSummary permission, Fate fate) {}

    /** What would become of a permission. */
    public enum Fate {
        /** It would be taken back. */
        ENDS,
        /** It was asked for, and is not asked for any more. */
        IS_WITHDRAWN,
        /** What was granted holds as long as it says. */
        STAYS,
        /** Nobody can take it back. */
        STAYS_FOR_EVER,
        /** It was never sent, and nobody is there to send it to. */
        STAYS_A_DRAFT;

        /** The message key of its sentence: {@code rights.partingFate.ENDS}. */
        public String key() {
            return "rights.partingFate." + name();
        }
    }
}
