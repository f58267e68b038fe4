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
 * A signed-in browser. Ends when somebody signs out, is deactivated, gets a new password, leaves it
 * unused for too long, or after its longest life. Every node knows it.
 */
@Entity
@Table(name = "identity_session")
class StoredSession {

    static final Duration LONGEST = Duration.ofDays(7);
    static final Duration LONGEST_UNUSED = Duration.ofHours(12);

    /** Not every request is worth a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected StoredSession() {}

    StoredSession(String secret, UserId user, Instant begunAt) {
        this.secretSha256 = Secret.sha256(secret);
        this.userId = user.value();
        this.begunAt = begunAt;
        this.lastUsedAt = begunAt;
        this.expiresAt = begunAt.plus(LONGEST);
    }

    boolean isLiveAt(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastUsedAt.plus(LONGEST_UNUSED));
    }

    void useAt(Instant now) {
        if (now.isAfter(lastUsedAt.plus(NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    UserId user() {
        return new UserId(userId);
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
