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
 * @param place the path of its page; empty for that of the whole site
 * @param feed the path of its feed without the ending of a format
 */
public record FeedChannel(
        String newsroom,
        String title,
        URI address,
        String language,
        Instant updated,
        String place,
        String feed) {

    /** What the paths of feeds that belong to a page end with, before the ending of a format. */
    static final String FEED = "/feed";

    public FeedChannel {
        requireNonNull(newsroom, "newsroom");
        requireNonNull(title, "title");
        requireNonNull(address, "address");
        requireNonNull(language, "language");
        requireNonNull(updated, "updated");
        requireNonNull(place, "place");
        requireNonNull(feed, "feed");
    }

    /** That of the whole site. */
    public FeedChannel(
            String newsroom, String title, URI address, String language, Instant updated) {
        this(newsroom, title, address, language, updated, "", FEED);
    }

    /** That of a part of it, which stands there. */
    public FeedChannel of(String part, String path) {
        return new FeedChannel(newsroom, part, address, language, updated, path, path + FEED);
    }

    /** One that has no page of its own. */
    public FeedChannel standingAt(String name, String path) {
        return new FeedChannel(newsroom, name, address, language, updated, "", path);
    }

    /** What programs call the feed. */
    public String name() {
        return feed.equals(FEED) ? newsroom : newsroom + ": " + title;
    }

    /** The absolute address of the page that it is a feed of. */
    public String home() {
        return absolute(place.isEmpty() ? "/" : place);
    }

    /** Names it for ever, in every format. */
    public String id() {
        return place.isEmpty() && !feed.equals(FEED) ? absolute(feed) : home();
    }

    /** The absolute address of the feed itself, in a format that has that path. */
    public String self(String path) {
        return absolute(feed + path.substring(FEED.length()));
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
