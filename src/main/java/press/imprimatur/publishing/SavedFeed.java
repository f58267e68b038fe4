package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.Versioned;

/**
 * A feed that editors made.
 *
 * @param slug the part of its address, which no other feed has or will have
 * @param version goes up with every change of it
 * @param ended since when subscribers are told that it is gone, UTC; absent while it goes on
 */
public record SavedFeed(
        SavedFeedId id,
        String slug,
        SavedFeedDetails details,
        long version,
        Optional<Instant> ended)
        implements Versioned {

    /** What the paths of such feeds begin with. */
    public static final String PLACE = "/feeds/";

    public SavedFeed {
        requireNonNull(id, "id");
        requireNonNull(slug, "slug");
        requireNonNull(details, "details");
        requireNonNull(ended, "ended");
    }

    /** Its path without the ending of a format. */
    public String path() {
        return PLACE + slug;
    }
}
