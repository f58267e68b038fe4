package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What is said of a work, and by whom.
 *
 * @param version grows with every change; 0 if nothing was ever said
 * @param by the name of who said it last; empty if it was read from a file
 * @param at when, UTC; empty if it was read from a file
 */
public record DescribedWork(
        WorkDescription description, long version, Optional<String> by, Optional<Instant> at) {

    /** Of which nobody has said anything. */
    public static final DescribedWork NOT_YET =
            new DescribedWork(WorkDescription.NONE, 0, Optional.empty(), Optional.empty());

    public DescribedWork {
        requireNonNull(description, "description");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
