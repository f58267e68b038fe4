package press.imprimatur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a token, without giving it away. All instants are UTC.
 *
 * @param id its name
 * @param owner whom it acts for
 * @param ownerName the owner's full name
 * @param name what it is for
 * @param scopes what it may be used for
 * @param issuedAt when it was issued
 * @param expiresAt when it ends, or ended
 * @param lastUsedAt about when it was used last, to five minutes; empty if never
 * @param revokedAt when somebody ended it; empty if nobody did
 */
public record TokenSummary(
        TokenId id,
        UserId owner,
        String ownerName,
        String name,
        Set<TokenScope> scopes,
        Instant issuedAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {

    public TokenSummary {
        scopes = Set.copyOf(scopes);
    }

    /** Whether a script could use it at this instant, if its owner is active. */
    public boolean isLiveAt(Instant instant) {
        return revokedAt.isEmpty() && instant.isBefore(expiresAt);
    }
}
