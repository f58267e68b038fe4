package press.imprimatur.publishing.internal.rendering;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprimatur.publishing.SiteLook;

/**
 * The times at which stories came out, on a stored page: said there with their zone, and said anew
 * as the newsroom wants it when the page is given. Templates write them in one form only; no text
 * of a story can.
 */
final class OwnTimes {

    private static final Pattern OURS =
            Pattern.compile("<time class=\"ours\" datetime=\"([^\"]+)\">[^<]*</time>");

    private OwnTimes() {}

    static String in(String page, SiteLook look, Masthead masthead) {
        return OURS.matcher(page)
                .replaceAll(
                        found -> Matcher.quoteReplacement(time(found.group(1), look, masthead)));
    }

    private static String time(String machine, SiteLook look, Masthead masthead) {
        return "<time datetime=\""
                + machine
                + "\">"
                + text(Instant.parse(machine), look, masthead)
                + "</time>";
    }

    private static String text(Instant instant, SiteLook look, Masthead masthead) {
        var zone = masthead.zone();
        var local = instant.atZone(zone);
        var day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language(look, masthead))
                        .format(local);
        var minute = DateTimeFormatter.ofPattern(", HH:mm").format(local);
        return switch (look.dates()) {
            case DAY -> day;
            case MINUTE -> day + minute;
            case MINUTE_AND_ZONE -> day + minute + ShownTime.in(zone);
        };
    }

    /** English without a country writes the day first, as all of the site does. */
    private static Locale language(SiteLook look, Masthead masthead) {
        var ofSite = masthead.locale();
        return look.dateLanguage().orElse(ofSite.equals(Locale.ENGLISH) ? Locale.UK : ofSite);
    }
}
