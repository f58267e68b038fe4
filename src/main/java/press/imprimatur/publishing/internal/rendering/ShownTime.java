package press.imprimatur.publishing.internal.rendering;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /** In a newsroom's own zone. */
    public static ShownTime of(Instant instant, ZoneId zone) {
        return new ShownTime(instant.toString(), MINUTE.format(instant.atZone(zone)) + in(zone));
    }

    /** The same as people write it in another language. */
    static ShownTime of(Instant instant, ZoneId zone, Locale language) {
        var written =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(instant.atZone(zone));
        return new ShownTime(instant.toString(), written + in(zone));
    }

    /** As another outlet said it: a day without a time, or a time in the offset it gave. */
    public static ShownTime of(OriginalDate date) {
        var time = date.at();
        var text = date.dayOnly() ? DAY.format(time) : MINUTE.format(time) + in(time.getOffset());
        return new ShownTime(date.written(), text);
    }

    /**
     * The end of a time, as people say it: the last day if it ends with a day, else the minute.
     *
     * @param end the first instant that does not belong to the time any more
     */
    public static ShownTime until(Instant end, ZoneId zone) {
        var local = ZonedDateTime.ofInstant(end, zone);
        var text =
                local.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? DAY.format(local.minusDays(1))
                        : MINUTE.format(local);
        return new ShownTime(end.toString(), text + in(zone));
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
