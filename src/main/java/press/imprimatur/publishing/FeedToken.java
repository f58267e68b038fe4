package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what a partner gets a feed that is for partners only.
 *
 * @param partner who has it
 * @param lastUsed the day, by the clocks of the newsroom; absent if it never was
 * @param revoked since when it opens nothing, UTC; absent while it does
 */
public record FeedToken(
        FeedTokenId id,
        SavedFeedId feed,
        String partner,
        Instant given,
        Optional<LocalDate> lastUsed,
        Optional<Instant> revoked) {

    public FeedToken {
        requireNonNull(id, "id");
        requireNonNull(feed, "feed");
        requireNonNull(partner, "partner");
        requireNonNull(given, "given");
        requireNonNull(lastUsed, "lastUsed");
        requireNonNull(revoked, "revoked");
    }
}
