package press.imprimatur.vault;

import java.time.LocalDate;
import java.util.Optional;
import press.imprimatur.identity.UserId;

/** Keeps entries of the vault in good hands, and no longer than they are needed. */
public interface VaultCare {

    /**
     * Records who it is, or says it anew; the keeper alone does.
     *
     * @param identity empty: it is recorded no longer
     * @throws VaultEntryNotFound if the caller does not keep it
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if it is too long
     */
    void rewrite(VaultEntryId id, String identity);

    /**
     * Has it destroyed on another day; one of the two decides.
     *
     * @throws VaultEntryNotFound if it is not the caller's to read
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if the day is missing, or is not to come
     */
    void putOff(VaultEntryId id, Optional<LocalDate> destroyOn);

    /**
     * Destroys it now; one of the two decides. A stub with its dates is left.
     *
     * @throws VaultEntryNotFound if it is not the caller's to read
     * @throws VaultEntryHeld if a preservation hold stops it
     */
    void destroy(VaultEntryId id);

    /**
     * Keeps it from being destroyed, because the law wants it; editors and administrators do.
     *
     * @throws VaultEntryNotFound if there is none of that name
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void hold(VaultEntryId id, String why);

    /**
     * Ends the hold; if its day has come meanwhile, it is destroyed soon after.
     *
     * @throws VaultEntryNotFound if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    void release(VaultEntryId id, String why);

    /**
     * Gives it to somebody else to keep. One of the two decides; if both have left the desk, an
     * administrator does, who does not read it by that, and both are told by mail.
     *
     * @throws VaultEntryNotFound if the caller may not know of it
     * @throws VaultEntryHasKeepers if the caller is an administrator, and one of the two is there
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if nobody is chosen, or somebody who is not a
     *     reporter or editor at the desk
     */
    void handOver(VaultEntryId id, Optional<UserId> keeper);

    /**
     * Names another editor, who has to approve it; the keeper decides.
     *
     * @throws VaultEntryNotFound if the caller does not keep it
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if nobody is chosen, or it is no editor, or the
     *     keeper
     */
    void nameEditor(VaultEntryId id, Optional<UserId> editor);
}
