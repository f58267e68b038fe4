package press.imprimatur.sources;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * An outlet as a party to permissions.
 *
 * @param version that of the outlet; a change says which one it was made from
 * @param successor who took its place; absent unless it was succeeded
 * @param since when that was recorded; absent as long as nobody changed it
 * @param reason how the desk knows; the empty text as long as nobody changed it
 */
public record Party(
        OutletId id,
        long version,
        String name,
        PartyState state,
        Optional<OutletId> successor,
        Optional<Instant> since,
        String reason) {

    public Party {
        requireNonNull(state, "state");
        if (successor.isPresent() != (state == PartyState.SUCCEEDED)) {
            throw new IllegalArgumentException("a successor goes with a succession");
        }
    }
}
