package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import press.imprimatur.identity.Newsroom;

/**
 * What stands on every page of a channel.
 *
 * @param newsroom as readers know it
 * @param address where readers reach it: absolute, no trailing slash
 * @param channel the name of this channel of it, for instance "Latest stories"
 * @param language of the furniture around the stories, BCP 47
 * @param zone in which times are shown; each names it
 */
public record Masthead(String newsroom, URI address, String channel, String language, ZoneId zone) {

    public Masthead {
        requireNonNull(newsroom, "newsroom");
        requireNonNull(address, "address");
        requireNonNull(channel, "channel");
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
    }

    /** That of the newsroom's own site. */
    public static Masthead of(Newsroom newsroom) {
        return new Masthead(
                newsroom.name(), newsroom.publicAddress(), "Latest stories", "en", newsroom.zone());
    }

    /** An instant, for readers. */
    public ShownTime time(Instant instant) {
        return ShownTime.of(instant, zone);
    }

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return address + path;
    }
}
