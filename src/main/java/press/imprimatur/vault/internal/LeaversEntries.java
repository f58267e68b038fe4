package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.imprimatur.identity.UserDeactivated;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;
import press.imprimatur.vault.VaultAct;

/**
 * What somebody who leaves has kept goes to the editor whom each entry names, in the transaction
 * that lets them in no more. Where that editor has left before, an administrator gives it to
 * somebody.
 */
@ApplicationScoped
class LeaversEntries {

    @Inject VaultRows rows;
    @Inject VaultLedger ledger;
    @Inject VaultLetters letters;
    @Inject Users users;

    void on(@Observes UserDeactivated leaver) {
        rows.lockKeptBy(leaver.user()).stream()
                .filter(entry -> !entry.isApprovedBy(leaver.user()))
                .filter(entry -> users.find(entry.editor()).filter(UserDetails::active).isPresent())
                .forEach(entry -> {
                    entry.keptBy(entry.editor());
                    ledger.write(entry, VaultAct.Kind.HANDED_OVER);
                    letters.handedOver(entry, entry.editor());
                });
    }
}
