package press.imprimatur.publishing.internal.serving;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** An answer with what its headers say, worked out once. */
final class Ready {

    // Two digits for the day, as HTTP wants it; the JDK's RFC_1123_DATE_TIME writes one.
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(1);

    private final PublicResponse answer;
    private final String plainTag;
    private final String gzipTag;
    private final String policy;
    private final Instant settled;
    private final String settledDate;

    Ready(PublicResponse answer) {
        this.answer = answer;
        this.plainTag = '"' + answer.etag() + '"';
        this.gzipTag = '"' + answer.etag() + "-gzip\"";
        this.policy = Replies.policy(answer.outsideHosts());
        this.settled =
                answer.lastModified()
                        .plus(LONGEST_TRANSACTION)
                        .plusNanos(999_999_999)
                        .truncatedTo(ChronoUnit.SECONDS);
        this.settledDate = HTTP_DATE.format(settled);
    }

    PublicResponse answer() {
        return answer;
    }

    /** What a browser may fetch for it. */
    String policy() {
        return policy;
    }

    boolean hasGzip() {
        return answer.gzip().length > 0;
    }

    String tag(boolean gzip) {
        return gzip ? gzipTag : plainTag;
    }

    byte[] bytes(boolean gzip) {
        return gzip ? answer.gzip() : answer.plain();
    }

    /**
     * The date that a reader is told and may ask with. HTTP's dates have no fractions, so two
     * answers of one second would look the same, and a reader could be told that what was replaced
     * is still right: hence the first second that began after the change was committed, and until
     * it has come, the present one, which is before it and proves nothing.
     */
    String lastModified(Instant now) {
        return now.isBefore(settled) ? HTTP_DATE.format(now) : settledDate;
    }

    /** Whether a reader who has what we gave at that date has this answer. */
    boolean isUnchangedSince(String date) {
        if (date.equals(settledDate)) {
            return true;
        }
        try {
            return !Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date))
                    .isBefore(settled);
        } catch (DateTimeException odd) {
            return false;
        }
    }
}
