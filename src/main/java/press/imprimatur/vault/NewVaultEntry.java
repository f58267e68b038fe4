package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.UserId;

/**
 * Somebody who must not be named.
 *
 * @param description how readers read of them: "a person with knowledge of the talks"
 * @param reason why they must not be named; sealed
 * @param identity who they are and how they are reached; sealed, and empty by default: only who
 *     knows it is kept
 * @param editor who approves it, and may read it besides the one who enters it; empty if nobody is
 *     chosen yet, which is refused
 * @param knownTo who else of the desk knows who it is
 * @param destroyOn the day on which it is destroyed; empty if none is chosen, which is refused
 */
public record NewVaultEntry(
        String description,
        String reason,
        String identity,
        Optional<UserId> editor,
        Set<UserId> knownTo,
        Optional<LocalDate> destroyOn) {

    public NewVaultEntry {
        requireNonNull(editor, "editor");
        requireNonNull(destroyOn, "destroyOn");
        description = description == null ? "" : description.strip();
        reason = reason == null ? "" : reason.strip();
        identity = identity == null ? "" : identity.strip();
        knownTo = Set.copyOf(knownTo);
    }

    /** Says nothing of what it holds: such things end in logs. */
    @Override
    public String toString() {
        return "NewVaultEntry[]";
    }
}
