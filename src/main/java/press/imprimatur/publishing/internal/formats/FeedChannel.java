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
 * @param place what the paths of its page and its feeds begin with; empty for those of the whole
 *     site
 * @param updated when anything in it last changed, UTC
 */
public record FeedChannel(
        String newsroom,
        String title,
        URI address,
        String language,
        Instant updated,
        String place) {

    public FeedChannel {
        requireNonNull(newsroom, "newsroom");
        requireNonNull(title, "title");
        requireNonNull(address, "address");
        requireNonNull(language, "language");
        requireNonNull(updated, "updated");
        requireNonNull(place, "place");
    }

    /** That of the whole site. */
    public FeedChannel(
            String newsroom, String title, URI address, String language, Instant updated) {
        this(newsroom, title, address, language, updated, "");
    }

    /** That of a part of it, which stands there. */
    public FeedChannel of(String part, String path) {
        return new FeedChannel(newsroom, part, address, language, updated, path);
    }

    /** What programs call the feed. */
    public String name() {
        return place.isEmpty() ? newsroom : newsroom + ": " + title;
    }

    /** The absolute address of the page that it is a feed of. */
    public String home() {
        return absolute(place.isEmpty() ? "/" : place);
    }

    /** The absolute address of the feed itself, in a format that has that path. */
    public String self(String path) {
        return absolute(place + path);
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
