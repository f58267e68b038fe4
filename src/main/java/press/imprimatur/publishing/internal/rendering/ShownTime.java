package press.imprimatur.publishing.internal.rendering;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import press.imprimatur.provenance.OriginalDate;

/**
 * An instant, for machines and for readers.
 *
 * @param machine ISO 8601, to the second: HTML takes no more than three digits of it
 * @param text with the name of its zone, such as {@code 31 August 2019, 09:30 (Europe/Berlin)}
 */
public record ShownTime(String machine, String text) {

    private static final Pattern FRACTION = Pattern.compile("(?<=:\\d\\d)[.,]\\d+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    public ShownTime {
        machine = FRACTION.matcher(machine).replaceFirst("");
    }

    /** In a newsroom's own zone, as people write it in a language. */
    public static ShownTime of(Instant instant, ZoneId zone, Locale language) {
        return new ShownTime(instant.toString(), minute(instant.atZone(zone), language) + in(zone));
    }

    /** As another outlet said it: a day without a time, or a time in the offset it gave. */
    public static ShownTime of(OriginalDate date, Locale language) {
        var time = date.at();
        var text =
                date.dayOnly()
                        ? day(time, language)
                        : minute(time, language) + in(time.getOffset());
        return new ShownTime(date.written(), text);
    }

    /**
     * The end of a time, as people say it: the last day if it ends with a day, else the minute.
     *
     * @param end the first instant that does not belong to the time any more
     */
    public static ShownTime until(Instant end, ZoneId zone, Locale language) {
        var local = ZonedDateTime.ofInstant(end, zone);
        var text =
                local.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? day(local.minusDays(1), language)
                        : minute(local, language);
        return new ShownTime(end.toString(), text + in(zone));
    }

    private static String day(TemporalAccessor time, Locale language) {
        return language.equals(Locale.ENGLISH)
                ? DAY.format(time)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(time);
    }

    private static String minute(TemporalAccessor time, Locale language) {
        return language.equals(Locale.ENGLISH)
                ? MINUTE.format(time)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(time);
    }

    static String in(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return " (UTC)";
        }
        var name =
                zone instanceof ZoneOffset ? "UTC" + zone.getId().replace('-', '−') : zone.getId();
        return " (" + name + ")";
    }
}
