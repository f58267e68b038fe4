package press.imprimatur.publishing.internal.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;

/**
 * The times at which stories came out, on a stored page: said there with their zone, and said anew
 * as the newsroom wants it when the page is given; of a reprint with the date of its original, or
 * by that. Templates write them in one form only; no text of a story can.
 */
record OwnTimes(SiteLook look, Masthead masthead) {

    private static final Pattern OURS =
            Pattern.compile(
                    "<time class=\"ours\" datetime=\"([^\"]+)\""
                            + "(?: data-original=\"([^\"]+)\")?>[^<]*</time>");

    static String in(String page, SiteLook look, Masthead masthead) {
        return new OwnTimes(look, masthead).in(page);
    }

    private String in(String page) {
        var told = OriginalToMachines.with(page, look.reprintDate() == ReprintDate.ORIGINAL);
        return OURS.matcher(told).replaceAll(found -> Matcher.quoteReplacement(said(found)));
    }

    private String said(MatchResult found) {
        var ours = element(found.group(1), text(found.group(1)));
        return Optional.ofNullable(found.group(2))
                .map(OriginalDate::read)
                .map(original -> said(ours, original))
                .orElse(ours);
    }

    private String said(String ours, OriginalDate original) {
        var theirs = element(new ShownTime(original.written(), "").machine(), text(original));
        return switch (look.reprintDate()) {
            case OURS -> ours;
            case BOTH ->
                    ours
                            + " · "
                            + String.join(theirs, masthead.around("readers.story.firstPublished"));
            case ORIGINAL -> theirs;
        };
    }

    private static String element(String machine, String text) {
        return "<time datetime=\"" + machine + "\">" + text + "</time>";
    }

    private String text(String machine) {
        return machine.indexOf('T') < 0
                ? day(LocalDate.parse(machine))
                : text(Instant.parse(machine), masthead.zone());
    }

    /** Its day is that of the outlet, which a time without a zone could not say. */
    private String text(OriginalDate original) {
        if (original.dayOnly() || look.dates() == DateForm.DAY) {
            return day(original.at());
        }
        return look.dates() == DateForm.MINUTE
                ? text(original.instant(), masthead.zone())
                : text(original.instant(), original.at().getOffset());
    }

    private String text(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        var minute = DateTimeFormatter.ofPattern(", HH:mm").format(local);
        return switch (look.dates()) {
            case DAY -> day(local);
            case MINUTE -> day(local) + minute;
            case MINUTE_AND_ZONE -> day(local) + minute + ShownTime.in(zone);
        };
    }

    private String day(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(time);
    }

    /** English without a country writes the day first, as all of the site does. */
    private Locale language() {
        var ofSite = masthead.locale();
        return look.dateLanguage().orElse(ofSite.equals(Locale.ENGLISH) ? Locale.UK : ofSite);
    }
}
