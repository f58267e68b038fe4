package press.imprimatur.identity;

import java.time.Duration;
import java.util.Map;

/** How refusals that pass with time say when to try again. */
final class Waiting {

    private static final int MINUTE = 60;

    private Waiting() {}

    static String inWords(Duration wait) {
        var seconds = seconds(wait);
        if (seconds == 1) {
            return "1 second";
        }
        if (seconds < 2 * MINUTE) {
            return seconds + " seconds";
        }
        return (seconds + MINUTE - 1) / MINUTE + " minutes";
    }

    static Map<String, String> header(Duration wait) {
        return Map.of("Retry-After", Long.toString(seconds(wait)));
    }

    /** Rounded up: whoever waits that long is let in. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
