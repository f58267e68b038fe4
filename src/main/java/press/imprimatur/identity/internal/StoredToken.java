package press.imprimatur.identity.internal;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.TokenCaller;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.identity.TokenSummary;
import press.imprimatur.identity.UserId;

/**
 * A script's token. Issued once, never changed but for its last use; revoked or expired at last.
 */
@Entity
@Table(name = "identity_token")
class StoredToken {

    static final Duration LONGEST = Duration.ofDays(366);
    static final Duration USUAL = Duration.ofDays(90);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @Id private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String name;

    @Column(name = "secret_sha256")
    private String secretSha256;

    private String scopes;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected StoredToken() {}

    StoredToken(UserId owner, NewToken token, String secret, Instant issuedAt) {
        this.id = TokenId.next().value();
        this.ownerId = owner.value();
        this.name = token.name();
        this.secretSha256 = Secret.sha256(secret);
        this.scopes = token.scopes().stream().sorted().map(TokenScope::name).collect(joining(" "));
        this.issuedAt = issuedAt;
        this.expiresAt = token.expiresAt().orElse(issuedAt.plus(USUAL));
    }

    boolean isLiveAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void useAt(Instant now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    void revokeAt(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    TokenId id() {
        return new TokenId(id);
    }

    UserId owner() {
        return new UserId(ownerId);
    }

    String name() {
        return name;
    }

    TokenCaller actFor(User user) {
        var roles = TokenScope.narrow(user.roles(), scopes());
        return new TokenCaller(
                id(), new Caller(user.id(), user.fullName(), roles, Caller.Via.TOKEN));
    }

    TokenSummary summary(String ownerName) {
        return new TokenSummary(
                id(),
                owner(),
                ownerName,
                name,
                scopes(),
                issuedAt,
                expiresAt,
                Optional.ofNullable(lastUsedAt),
                Optional.ofNullable(revokedAt));
    }

    private Set<TokenScope> scopes() {
        var set = EnumSet.noneOf(TokenScope.class);
        Arrays.stream(scopes.split(" ")).map(TokenScope::valueOf).forEach(set::add);
        return set;
    }
}
