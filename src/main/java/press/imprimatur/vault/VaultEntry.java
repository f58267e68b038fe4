package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.UserId;

/**
 * What may be known of an entry without opening it.
 *
 * @param version grows with everything that happens to it
 * @param description how readers read of them
 * @param keeper who entered it, or took it over since
 * @param editor who approves it, and may read it as well
 * @param knownTo who else of the desk knows who it is
 * @param recorded whether who it is was written down, sealed
 * @param approvedAt when the editor approved it; empty as long as they did not
 * @param destroyOn the day on which it is destroyed
 * @param heldAt since when a preservation hold stops that; empty if none does
 * @param destroyedAt when it was; from then on this is all that is left
 */
public record VaultEntry(
        VaultEntryId id,
        long version,
        String description,
        UserId keeper,
        UserId editor,
        Set<UserId> knownTo,
        boolean recorded,
        Instant enteredAt,
        Optional<Instant> approvedAt,
        LocalDate destroyOn,
        Optional<Instant> heldAt,
        Optional<Instant> destroyedAt) {

    public VaultEntry {
        requireNonNull(approvedAt, "approvedAt");
        requireNonNull(heldAt, "heldAt");
        requireNonNull(destroyedAt, "destroyedAt");
        knownTo = Set.copyOf(knownTo);
    }

    /** Whether it is this person's to read. */
    public boolean isReadBy(UserId person) {
        return keeper.equals(person) || editor.equals(person);
    }
}
