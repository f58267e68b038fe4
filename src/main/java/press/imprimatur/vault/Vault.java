package press.imprimatur.vault;

import java.util.List;
import java.util.Optional;

/**
 * Keeps those who must not be named. What is sealed opens for two people, each time with a reason
 * that the other reads: whoever keeps the entry, and the editor whom it names. Only people who are
 * signed in at the desk get here: no token opens any of it.
 */
public interface Vault {

    /**
     * Enters somebody, kept by the caller, and tells the editor by mail that there is something to
     * approve.
     *
     * @throws press.imprimatur.kernel.FieldRefused if description, reason, editor or day is
     *     missing, a text is too long, the editor is the caller or none, or the day is not to come
     */
    VaultEntry enter(NewVaultEntry entry);

    /**
     * The entries that the caller may know of, the newest first: their own; for editors and
     * administrators, who put holds on them, all.
     */
    List<VaultEntry> list();

    /** The entries that are the caller's to read, and are not destroyed; the newest first. */
    List<VaultEntry> mine();

    /** The entry; empty if there is none, or none that the caller may know of. */
    Optional<VaultEntry> find(VaultEntryId id);

    /**
     * What was done with it, the newest first. Why somebody looked is for the two who may look.
     *
     * @throws VaultEntryNotFound if the caller may not know of it
     */
    List<VaultAct> acts(VaultEntryId id);

    /**
     * Opens it for one look, which is written down.
     *
     * @param why as the other of the two reads it
     * @throws VaultEntryNotFound if it is not the caller's to read
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    VaultSecret look(VaultEntryId id, String why);

    /**
     * Opens it for an administrator who is none of the two. Both are told at once by mail; that
     * mail says nothing of what the entry holds.
     *
     * @throws VaultEntryNotFound if there is none of that name
     * @throws VaultEntryDestroyed if nothing is left of it
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason
     */
    VaultSecret breakOpen(VaultEntryId id, String why);

    /**
     * The named editor says that nobody has to be named.
     *
     * @throws VaultEntryNotFound if the caller is not its editor
     * @throws VaultEntryDestroyed if nothing is left of it
     */
    void approve(VaultEntryId id);
}
