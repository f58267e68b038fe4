package press.imprimatur.identity.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.identity.UserId;

/**
 * A key from a letter, with which its owner chooses a password. Used once, replaced, or too old.
 */
@Entity
@Table(name = "identity_password_key")
class StoredPasswordKey {

    static final Duration FORGOTTEN = Duration.ofHours(1);
    static final Duration INVITED = Duration.ofDays(7);

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected StoredPasswordKey() {}

    StoredPasswordKey(UserId user, String secret, Instant issuedAt, Duration good) {
        this.userId = user.value();
        this.secretSha256 = Secret.sha256(secret);
        this.issuedAt = issuedAt;
        this.expiresAt = issuedAt.plus(good);
    }

    boolean isGoodAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    UserId user() {
        return new UserId(userId);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
