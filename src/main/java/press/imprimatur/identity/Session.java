package press.imprimatur.identity;

import java.time.Instant;

/**
 * A session that has just begun.
 *
 * @param secret what the browser carries from now on; only a hash of it is kept
 * @param caller who signed in
 * @param expiresAt when it ends at the latest, UTC
 */
public record Session(String secret, Caller caller, Instant expiresAt) {

    @Override
    public String toString() {
        return "Session[" + caller.user() + "]";
    }
}
