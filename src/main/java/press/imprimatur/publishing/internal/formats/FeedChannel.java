package press.imprimatur.publishing.internal.formats;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * What a feed says of itself.
 *
 * @param newsroom as readers know it
 * @param title of this channel of it
 * @param address where readers reach the newsroom: absolute, no trailing slash
 * @param language of what the feed says of itself, BCP 47
 * @param updated when anything in it last changed, UTC
 */
public record FeedChannel(
        String newsroom, String title, URI address, String language, Instant updated) {

    public FeedChannel {
        requireNonNull(newsroom, "newsroom");
        requireNonNull(title, "title");
        requireNonNull(address, "address");
        requireNonNull(language, "language");
        requireNonNull(updated, "updated");
    }

    /** What is to be read here, in a sentence. */
    public String description() {
        return title + " from " + newsroom;
    }

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return address + path;
    }
}
