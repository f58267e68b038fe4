package press.imprimatur.identity.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.ChangedUser;
import press.imprimatur.identity.DeskLanguage;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserChangedMeanwhile;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;

/**
 * A person's account. Added with a password and roles; changed by administrators; deactivated when
 * the person leaves, and never deleted, because the audit trail names it. May come back.
 */
@Entity
@Table(name = "identity_user")
class User {

    @Id private UUID id;

    @Version private long version;

    private String name;

    @Column(name = "full_name")
    private String fullName;

    private String mail;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "desk_language")
    @Enumerated(EnumType.STRING)
    private DeskLanguage deskLanguage = DeskLanguage.AS_THE_BROWSER_ASKS;

    private boolean active;

    @Column(name = "added_at")
    private Instant addedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected User() {}

    User(UserId id, NewUser user, String passwordHash, Instant addedAt) {
        this.id = id.value();
        this.name = user.name();
        this.fullName = user.fullName();
        this.mail = noneIfEmpty(user.mail());
        this.roles.addAll(user.roles());
        this.passwordHash = passwordHash;
        this.addedAt = addedAt;
        this.active = true;
    }

    void change(ChangedUser changed) {
        if (changed.version() != version) {
            throw new UserChangedMeanwhile();
        }
        fullName = changed.fullName();
        mail = changed.mail() == null ? mail : noneIfEmpty(changed.mail());
        roles.retainAll(changed.roles());
        roles.addAll(changed.roles());
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    void giveNewPassword(String hash) {
        passwordHash = hash;
    }

    boolean isActive() {
        return active;
    }

    boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    UserId id() {
        return new UserId(id);
    }

    String name() {
        return name;
    }

    String fullName() {
        return fullName;
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    DeskLanguage deskLanguage() {
        return deskLanguage;
    }

    Caller atTheDesk() {
        return new Caller(id(), fullName, roles, Caller.Via.DESK);
    }

    UserDetails details() {
        return new UserDetails(id(), name, fullName, mail(), roles, active, addedAt, version);
    }

    private static String noneIfEmpty(String mail) {
        return mail.isEmpty() ? null : mail;
    }
}
