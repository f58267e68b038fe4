package press.imprimatur.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A token that somebody wants.
 *
 * @param name what it is for, in the owner's words
 * @param scopes what it may be used for
 * @param expiresAt when it ends, UTC; at most a year ahead; empty for 90 days
 */
public record NewToken(String name, Set<TokenScope> scopes, Optional<Instant> expiresAt) {

    public NewToken {
        name = name == null ? "" : name.strip();
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }
}
