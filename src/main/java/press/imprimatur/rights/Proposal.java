package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.terms.Terms;

/**
 * Terms that one side proposed while the permission was negotiated. Never changes; the last one is
 * what was granted, if anything was.
 *
 * @param number counted from 1
 * @param at when it was made
 * @param by who recorded it, by name
 * @param evidence the paper that shows it; absent for what we ourselves asked
 */
public record Proposal(
        int number, Side side, Terms terms, Instant at, String by, Optional<UUID> evidence) {

    /** Whose terms they are. */
    public enum Side {
        US,
        GRANTOR
    }
}
