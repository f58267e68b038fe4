package press.imprimatur.vault.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.keys.Seals;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultSecret;

/** What people typed into the vault, so that nobody reads it in the database. */
@ApplicationScoped
class VaultSeals {

    @Inject Seals seals;

    byte[] reason(VaultEntryId id, String reason) {
        return seals.seal(reasonOf(id), reason.getBytes(UTF_8));
    }

    /** Null if it is not recorded. */
    byte[] identity(VaultEntryId id, String identity) {
        return identity.isEmpty() ? null : seals.seal(identityOf(id), identity.getBytes(UTF_8));
    }

    VaultSecret open(VaultEntryEntity entry) {
        var reason = new String(seals.open(reasonOf(entry.id()), entry.sealedReason()), UTF_8);
        var identity =
                entry.sealedIdentity()
                        .map(sealed -> seals.open(identityOf(entry.id()), sealed))
                        .map(plain -> new String(plain, UTF_8))
                        .orElse("");
        return new VaultSecret(reason, identity);
    }

    void because(VaultActEntity act, String why) {
        act.because(seals.seal(act.place(), why.getBytes(UTF_8)));
    }

    String why(VaultActEntity act, byte[] sealed) {
        return new String(seals.open(act.place(), sealed), UTF_8);
    }

    private static String reasonOf(VaultEntryId id) {
        return "vault_entry.sealed_reason/" + id;
    }

    private static String identityOf(VaultEntryId id) {
        return "vault_entry.sealed_identity/" + id;
    }
}
