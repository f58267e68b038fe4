package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with an entry.
 *
 * @param by who did it, by name
 * @param why in their words; empty if none were asked for, or they are not for the caller
 */
public record VaultAct(Kind kind, String by, Instant at, Optional<String> why) {

    public VaultAct {
        requireNonNull(kind, "kind");
        requireNonNull(why, "why");
    }

    /** What was done. */
    public enum Kind {
        ENTERED,
        APPROVED,
        LOOKED,
        /** Opened by an administrator, who is none of the two. */
        BROKEN_OPEN,
        REWRITTEN,
        PUT_OFF,
        HELD,
        RELEASED,
        HANDED_OVER,
        EDITOR_NAMED,
        DESTROYED;

        /** Whether its reason is for everybody who may know of the entry. */
        public boolean isForAll() {
            return this == HELD || this == RELEASED;
        }
    }
}
