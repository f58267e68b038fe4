package press.imprimatur.planning;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.UserId;

/**
 * Which open work a list shows; what is empty does not narrow it.
 *
 * @param person only what that person does
 * @param dueBefore only what is due before that instant, UTC
 */
public record AssignmentFilter(Optional<UserId> person, Optional<Instant> dueBefore) {

    /** All of it. */
    public static final AssignmentFilter ALL =
            new AssignmentFilter(Optional.empty(), Optional.empty());

    public AssignmentFilter {
        requireNonNull(person, "person");
        requireNonNull(dueBefore, "dueBefore");
    }
}
