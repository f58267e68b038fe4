package press.imprimatur.identity.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.identity.TokenSummary;

/** A token as the list shows it. */
public class TokenRow {

    private final TokenSummary token;
    private final Instant now;

    TokenRow(TokenSummary token, Instant now) {
        this.token = token;
        this.now = now;
    }

    public String getId() {
        return token.id().toString();
    }

    public String getName() {
        return token.name();
    }

    public String getOwner() {
        return token.ownerName();
    }

    public String getScopes() {
        return token.scopes().stream().sorted().map(TokenScope::name).collect(joining(", "));
    }

    public Instant getExpiresAt() {
        return token.expiresAt();
    }

    public Instant getLastUsedAt() {
        return token.lastUsedAt().orElse(null);
    }

    public boolean isLive() {
        return token.isLiveAt(now);
    }

    public boolean isRevoked() {
        return token.revokedAt().isPresent();
    }
}
