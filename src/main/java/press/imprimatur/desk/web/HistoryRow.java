package press.imprimatur.desk.web;

import java.time.Instant;

/** Something that somebody did at some time. */
public class HistoryRow {

    private final String what;
    private final String name;
    private final Instant at;

    HistoryRow(String what, String name, Instant at) {
        this.what = what;
        this.name = name;
        this.at = at;
    }

    public String getWhat() {
        return what;
    }

    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }
}
