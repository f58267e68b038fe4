package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * One publication that relied on a permission, and what became of it.
 *
 * @param receipt by what right it went out
 * @param takenDown when it left its channel; absent while it is there
 */
public record PermissionUse(Receipt receipt, Optional<Takedown> takenDown) {

    /**
     * The end of a publication.
     *
     * @param by who took it down, by name; of what the clock took down, the clock's
     */
    public record Takedown(Instant at, String by) {}

    public PermissionUse {
        requireNonNull(receipt, "receipt");
        takenDown = StableCopies.maybe(takenDown);
    }
}
