package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.StableCopies;

/**
 * That a grantor released what it had embargoed "until we announce".
 *
 * @param at from when on it may come out, UTC; it may be yet to come
 * @param by who said so, by name
 * @param work only that work; absent if all that the permission covers
 * @param evidence what proves it
 */
public record Release(Instant at, String by, Optional<WorkId> work, List<NewEvidence> evidence) {

    public Release {
        requireNonNull(at, "at");
        by = by == null ? "" : by.strip();
        work = StableCopies.maybe(work);
        evidence = List.copyOf(evidence);
    }
}
