package press.imprimatur.vault.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.identity.UserId;
import press.imprimatur.vault.NewVaultEntry;
import press.imprimatur.vault.VaultEntry;
import press.imprimatur.vault.VaultEntryDestroyed;
import press.imprimatur.vault.VaultEntryId;

/**
 * Entered by a reporter; approved by the editor whom it names; read by these two; handed over when
 * one of them goes; destroyed on its day, unless it is held; a stub from then on, for good.
 */
@Entity(name = "VaultEntry")
@Table(name = "vault_entry")
class VaultEntryEntity {

    @Id private UUID id;

    @Version private long version;

    private String description;

    @Column(name = "sealed_reason")
    private byte[] sealedReason;

    @Column(name = "sealed_identity")
    private byte[] sealedIdentity;

    private UUID keeper;
    private UUID editor;

    @Column(name = "known_to")
    private String[] knownTo = {};

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "destroy_on")
    private LocalDate destroyOn;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected VaultEntryEntity() {}

    VaultEntryEntity(VaultEntryId id, NewVaultEntry entry, UserId keeper, Instant now) {
        this.id = id.value();
        this.description = entry.description();
        this.keeper = keeper.value();
        this.editor = entry.editor().orElseThrow().value();
        this.knownTo = entry.knownTo().stream().map(UserId::toString).toArray(String[]::new);
        this.enteredAt = now;
    }

    void seal(byte[] reason, byte[] identity) {
        sealedReason = reason;
        sealedIdentity = identity;
    }

    void rewrite(byte[] identity) {
        sealedIdentity = identity;
    }

    void destroyOn(LocalDate day, Instant begins) {
        destroyOn = day;
        nextAttemptAt = begins;
        attempts = 0;
    }

    /** Once; another approval changes nothing. */
    boolean approve(Instant now) {
        if (approvedAt != null) {
            return false;
        }
        approvedAt = now;
        return true;
    }

    boolean hold(Instant now) {
        if (heldAt != null) {
            return false;
        }
        heldAt = now;
        return true;
    }

    /** The day on which it is destroyed counts again, perhaps one that has passed. */
    boolean release(Instant begins) {
        if (heldAt == null) {
            return false;
        }
        heldAt = null;
        nextAttemptAt = begins;
        return true;
    }

    void keptBy(UserId person) {
        keeper = person.value();
    }

    void approvedBy(UserId person) {
        editor = person.value();
        approvedAt = null;
    }

    /** What was sealed is gone, and who knew it. */
    void destroy(Instant now) {
        sealedReason = null;
        sealedIdentity = null;
        knownTo = new String[0];
        destroyedAt = now;
    }

    void refuseIfDestroyed() {
        if (destroyedAt != null) {
            throw new VaultEntryDestroyed();
        }
    }

    boolean isHeld() {
        return heldAt != null;
    }

    boolean isDestroyed() {
        return destroyedAt != null;
    }

    boolean isReadBy(UserId person) {
        return person.value().equals(keeper) || person.value().equals(editor);
    }

    boolean isKeptBy(UserId person) {
        return person.value().equals(keeper);
    }

    boolean isApprovedBy(UserId person) {
        return person.value().equals(editor);
    }

    VaultEntryId id() {
        return new VaultEntryId(id);
    }

    UserId keeper() {
        return new UserId(keeper);
    }

    UserId editor() {
        return new UserId(editor);
    }

    LocalDate destroyOn() {
        return destroyOn;
    }

    byte[] sealedReason() {
        return sealedReason;
    }

    Optional<byte[]> sealedIdentity() {
        return Optional.ofNullable(sealedIdentity);
    }

    VaultEntry entry() {
        return new VaultEntry(
                id(),
                version,
                description,
                keeper(),
                editor(),
                knownTo(),
                sealedIdentity != null,
                enteredAt,
                Optional.ofNullable(approvedAt),
                destroyOn,
                Optional.ofNullable(heldAt),
                Optional.ofNullable(destroyedAt));
    }

    private Set<UserId> knownTo() {
        return Stream.of(knownTo)
                .map(UUID::fromString)
                .map(UserId::new)
                .collect(toUnmodifiableSet());
    }
}
