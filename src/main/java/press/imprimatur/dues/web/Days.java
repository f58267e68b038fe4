package press.imprimatur.dues.web;

import java.time.Instant;
import java.time.ZoneId;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.kernel.ReaderLanguage;

/** Stretches of time and ends as people read them, in the newsroom's zone. */
record Days(ZoneId zone, ReaderLanguage reader) {

    /** First and last day; the end itself is excluded. */
    String of(Stretch stretch) {
        return day(stretch.from()) + " – " + last(stretch.until());
    }

    /** The last day before an end. */
    String last(Instant end) {
        return day(end.minusNanos(1));
    }

    private String day(Instant at) {
        return reader.day("d MMMM uuuu").format(at.atZone(zone));
    }
}
