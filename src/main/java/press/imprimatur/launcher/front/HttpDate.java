package press.imprimatur.launcher.front;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date that every answer carries, written once a second. */
final class HttpDate {

    // Two digits for the day, as HTTP wants it.
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static volatile Stamp last = new Stamp(Long.MIN_VALUE, "");

    private HttpDate() {}

    private record Stamp(long second, String text) {}

    static String now() {
        var second = Instant.now().getEpochSecond();
        var known = last;
        if (known.second() != second) {
            known = new Stamp(second, FORM.format(Instant.ofEpochSecond(second)));
            last = known;
        }
        return known.text();
    }
}
