package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Consequence.Fate;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;

/** What if this agreement ends on that day? What would come down, and what would stay. */
@Named
@RequestScoped
public class WhatIfPage {

    static final int MOST = 500;

    @Inject WhatIf whatIf;
    @Inject Permissions permissions;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private String permission = "";
    private String on = "";
    private String title = "";
    private boolean isDayUnclear;
    private List<Consequence> consequences = List.of();
    private List<ConsequenceRow> rows = List.of();

    public void load() {
        var id = named();
        title = permissions.get(id).title();
        var day = day();
        var zone = newsrooms.get().zone();
        consequences = whatIf.ended(id, day.atStartOfDay(zone).toInstant(), MOST);
        rows =
                consequences.stream()
                        .map(each -> ConsequenceRow.of(each, permissions, sentences))
                        .toList();
    }

    private InstrumentId named() {
        try {
            return InstrumentId.of(permission);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchInstrument(new InstrumentId(new UUID(0, 0)));
        }
    }

    /** The day asked for; today if none was, or if it cannot be read, and then the page says so. */
    private LocalDate day() {
        var today = LocalDate.ofInstant(clock.instant(), zone());
        try {
            var day = on.isEmpty() ? today : PlainTime.day(on);
            on = day.toString();
            return day;
        } catch (DateTimeException unreadable) {
            isDayUnclear = true;
            return today;
        }
    }

    private ZoneId zone() {
        return newsrooms.get().zone();
    }

    /** How many would come down, in words. */
    public String getSummary() {
        var byItself = count(Fate.OVER_BY_THEN);
        var down = count(Fate.COMES_DOWN);
        var all = consequences.size();
        return byItself == 0
                ? sentences.say("publishing.whatIf.summary", down, all)
                : sentences.say("publishing.whatIf.byItself", byItself, down, all);
    }

    private long count(Fate fate) {
        return consequences.stream().filter(each -> each.fate() == fate).count();
    }

    public List<ConsequenceRow> getRows() {
        return rows;
    }

    public boolean isDayUnclear() {
        return isDayUnclear;
    }

    /** Whether there are more than the page shows. */
    public boolean isCut() {
        return rows.size() == MOST;
    }

    public String getTitle() {
        return title;
    }

    public String getZone() {
        return zone().getId();
    }

    public String getPermission() {
        return permission;
    }

    public void setPermission(String permission) {
        this.permission = permission == null ? "" : permission;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on == null ? "" : on.strip();
    }
}
