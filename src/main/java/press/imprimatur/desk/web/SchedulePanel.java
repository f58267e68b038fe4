package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Schedules;

/** When the article on the bench comes out by itself. */
@Named
@RequestScoped
public class SchedulePanel {

    /** When most newsrooms have their first stories out. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Inject ArticlePage articlePage;
    @Inject Schedules schedules;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject DeskTime times;
    @Inject Clock clock;

    private Optional<Scheduled> scheduled;
    private String at;
    private List<String> refused = List.of();
    private List<String> obstacles;

    /** Sets when it comes out, as it stands. */
    public String schedule() {
        return told(() -> schedules.schedule(articlePage.getId(), articlePage.getSeen(), moment()));
    }

    /** Sets another time for the text that is scheduled. */
    public String move() {
        return told(() -> schedules.move(articlePage.getId(), moment()));
    }

    /** What will not be permitted then is said where the time was typed, which stays. */
    private String told(Supplier<Scheduled> act) {
        try {
            var set = act.get();
            notices.done("desk.schedule.done", set.headline(), times.inBrief(set.at()));
            return articlePage.again();
        } catch (NotPermitted refusal) {
            refused = refusal.reasons().stream().map(Explanation::sentence).toList();
            notices.warn("desk.schedule.refused");
            return null;
        }
    }

    /** Why it cannot be set for the time that was typed; empty if nothing was refused. */
    public List<String> getRefused() {
        return refused;
    }

    public String cancel() {
        schedules.cancel(articlePage.getId());
        notices.done("desk.schedule.cancelled");
        return articlePage.again();
    }

    /** Null if nobody set a time. */
    public Scheduled getScheduled() {
        return scheduled().orElse(null);
    }

    /** Why it did not come out at its time; null if it did not fail to. */
    public String getMissed() {
        return scheduled().flatMap(Scheduled::missed).map(Scheduled.Missed::why).orElse(null);
    }

    /** Whether what was scheduled is older than what is on the bench. */
    public boolean isTextChanged() {
        return scheduled()
                .filter(set -> set.revision() < articlePage.article().revision())
                .isPresent();
    }

    /** What will keep it from coming out, by all that is known now. */
    public List<String> getObstacles() {
        if (obstacles == null) {
            obstacles =
                    scheduled().filter(set -> !set.isMissed()).isPresent()
                            ? against(schedules.outlook(articlePage.getId()))
                            : List.of();
        }
        return obstacles;
    }

    private List<String> against(Readiness outlook) {
        var obstacles = outlook.obstacles().stream().map(each -> each.sentence(sentences));
        var reasons =
                outlook.page().permits()
                        ? Stream.<String>empty()
                        : Explanation.of(outlook.page(), sentences).stream()
                                .map(Explanation::sentence);
        return Stream.concat(obstacles, reasons).toList();
    }

    public String getZone() {
        return zone().getId();
    }

    /** What was typed, or the time that is set, or the next morning. */
    public String getAt() {
        return at != null
                ? at
                : PlainTime.typed(scheduled().map(Scheduled::at).orElseGet(this::next), zone());
    }

    public void setAt(String at) {
        this.at = at == null ? "" : at.strip();
    }

    private Instant next() {
        var now = ZonedDateTime.ofInstant(clock.instant(), zone());
        var today = now.with(MORNING);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }

    private Instant moment() {
        try {
            return PlainTime.moment(at, zone());
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused("at", "publishing.scheduleMalformed", at);
        } catch (DateTimeException skipped) {
            throw new FieldRefused("at", "publishing.scheduleSkipped", at.replace('T', ' '));
        }
    }

    private ZoneId zone() {
        return newsrooms.get().zone();
    }

    private Optional<Scheduled> scheduled() {
        if (scheduled == null) {
            scheduled = schedules.find(articlePage.getId());
        }
        return scheduled;
    }
}
