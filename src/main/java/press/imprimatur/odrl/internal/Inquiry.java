package press.imprimatur.odrl.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import press.imprimatur.kernel.WorkId;

/**
 * For what a policy is read.
 *
 * @param published when the original came out, from which delays run; absent if nobody knows
 * @param asked the work that is asked for; absent if terms are read for themselves
 * @param applied the work to which a policy without any target is applied; absent if to none
 * @param works the work that an IRI names, or stands for as a collection; empty if it is none that
 *     we know
 */
record Inquiry(
        Optional<Instant> published,
        Optional<WorkId> asked,
        Optional<WorkId> applied,
        Function<String, Optional<WorkId>> works) {

    /** Reads terms for themselves. */
    static Inquiry ofTerms(Optional<WorkId> applied, Function<String, Optional<WorkId>> works) {
        return new Inquiry(Optional.empty(), Optional.empty(), applied, works);
    }
}
