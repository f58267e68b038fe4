package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A feed.
 *
 * @param path where it stands on the site
 * @param updated when anything in it last changed
 * @param items what {@link Feeds#item} made when each came out, the newest first
 */
public record FeedView(Masthead masthead, String path, Instant updated, List<String> items) {

    public FeedView {
        requireNonNull(masthead, "masthead");
        requireNonNull(path, "path");
        requireNonNull(updated, "updated");
        items = List.copyOf(items);
    }
}
