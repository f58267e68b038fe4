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

/** Shows moments in the newsroom's zone, and names that zone. Before the set-up it is UTC. */
@Named
@ApplicationScoped
public class DeskTime {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.UK);

    private static final DateTimeFormatter TABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm z", Locale.UK);

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern(
                    "EEEE, d MMMM uuuu, HH:mm:ss '('VV, 'UTC'xxx')'", Locale.UK);

    @Inject Newsrooms newsrooms;

    /** "2026-11-23 14:05 CET", which spreadsheets sort; nothing for no moment. */
    public String inTable(Instant moment) {
        return moment == null ? "" : TABLE.format(moment.atZone(zone()));
    }

    /** "23 Nov 2026"; nothing for no day. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "23 Nov 2026, 14:05 CET"; nothing for no moment. */
    public String inBrief(Instant moment) {
        return moment == null ? "" : BRIEF.format(moment.atZone(zone()));
    }

    /** "Monday, 23 November 2026, 14:05:09 (Europe/Prague, UTC+01:00)"; nothing for no moment. */
    public String inFull(Instant moment) {
        return moment == null ? "" : FULL.format(moment.atZone(zone()));
    }

    private ZoneId zone() {
        return newsrooms.find().map(Newsroom::zone).orElse(UTC);
    }
}
