package press.imprimatur.sources;

import java.util.Optional;

/**
 * What became of an outlet.
 *
 * @param successor who took its place; required for a succession, and absent for all else
 * @param reason how the desk knows, as the record will say
 */
public record PartyChange(PartyState state, Optional<OutletId> successor, String reason) {

    public PartyChange {
        successor = successor == null ? Optional.empty() : successor;
        reason = reason == null ? "" : reason.strip();
    }
}
