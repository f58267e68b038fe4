package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.provenance.OriginalDate;

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

    /** A character that no sentence holds. */
    private static final String PLACE = "\uFFFC";

    public Masthead {
        requireNonNull(newsroom, "newsroom");
        requireNonNull(address, "address");
        requireNonNull(channel, "channel");
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
    }

    /** That of the newsroom's own site. */
    public static Masthead of(Newsroom newsroom) {
        var language = SiteWords.spoken(newsroom.language());
        return new Masthead(
                newsroom.name(),
                newsroom.publicAddress(),
                SiteWords.say(language, "readers.site.latest"),
                language.toLanguageTag(),
                newsroom.zone());
    }

    /** What the site says, by the key in {@code i18n/readers.properties}, in its language. */
    public String say(String key, Object... arguments) {
        return SiteWords.say(locale(), key, arguments);
    }

    /**
     * The same of a sentence with a place for something that is no text, a time or a name that
     * leads somewhere: what stands before it and what after.
     */
    public List<String> around(String key, Object... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = PLACE;
        return List.of(say(key, all).split(PLACE, -1));
    }

    /** The end of a time, for readers. */
    public ShownTime until(Instant end) {
        return ShownTime.until(end, zone, locale());
    }

    /** When an original came out, for readers. */
    ShownTime time(OriginalDate date) {
        return ShownTime.of(date, locale());
    }

    /** By which date readers know a story. */
    public ShownTime time(StoryDate date) {
        return date.day().map(this::time).orElseGet(() -> time(date.at()));
    }

    /** Which way its language is written. */
    public String direction() {
        return Writing.direction(language);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** An instant, for readers. */
    public ShownTime time(Instant instant) {
        return ShownTime.of(instant, zone, locale());
    }

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return address + path;
    }
}
