package press.imprimatur.vault.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.vault.VaultAct;
import press.imprimatur.vault.VaultEntryId;

@Entity(name = "VaultAct")
@Table(name = "vault_act")
class VaultActEntity {

    @Id private UUID id;

    private UUID entry;

    @Enumerated(EnumType.STRING)
    private VaultAct.Kind kind;

    @Column(name = "by_user")
    private UUID byUser;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "sealed_why")
    private byte[] sealedWhy;

    protected VaultActEntity() {}

    VaultActEntity(VaultEntryId entry, VaultAct.Kind kind, Caller by, Instant at) {
        this.id = TimeOrdered.next();
        this.entry = entry.value();
        this.kind = kind;
        this.byUser = by.user().value();
        this.byName = by.name();
        this.doneAt = at;
    }

    void because(byte[] sealed) {
        sealedWhy = sealed;
    }

    /** Where its reason is sealed for. */
    String place() {
        return "vault_act.sealed_why/" + id;
    }

    VaultAct.Kind kind() {
        return kind;
    }

    Optional<byte[]> sealedWhy() {
        return Optional.ofNullable(sealedWhy);
    }

    VaultAct act(Optional<String> why) {
        return new VaultAct(kind, byName, doneAt, why);
    }
}
