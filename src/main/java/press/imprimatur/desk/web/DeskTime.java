package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.ReaderLanguage;

/** Shows moments in the newsroom's zone, and names that zone. Before the set-up it is UTC. */
@Named
@ApplicationScoped
public class DeskTime {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final DateTimeFormatter TABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm z", Locale.UK);

    private static final String FULL = "EEEE, d MMMM uuuu, HH:mm:ss '('VV, 'UTC'xxx')'";

    @Inject Newsrooms newsrooms;
    @Inject ReaderLanguage reader;

    /** "2026-11-23 14:05 CET", which spreadsheets sort; nothing for no moment. */
    public String inTable(Instant moment) {
        return moment == null ? "" : TABLE.format(moment.atZone(zone()));
    }

    /** "23 Nov 2026"; nothing for no day. */
    public String day(LocalDate day) {
        return day == null ? "" : reader.day("d MMM uuuu").format(day);
    }

    /** "23 Nov 2026, 14:05 CET"; nothing for no moment. */
    public String inBrief(Instant moment) {
        return moment == null
                ? ""
                : reader.moment("d MMM uuuu, HH:mm z").format(moment.atZone(zone()));
    }

    /** "Monday, 23 November 2026, 14:05:09 (Europe/Prague, UTC+01:00)"; nothing for no moment. */
    public String inFull(Instant moment) {
        return moment == null ? "" : reader.moment(FULL).format(moment.atZone(zone()));
    }

    private ZoneId zone() {
        return newsrooms.find().map(Newsroom::zone).orElse(UTC);
    }
}
