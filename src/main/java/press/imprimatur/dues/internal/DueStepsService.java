package press.imprimatur.dues.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.OverdueDuties;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

/** The steps of the worker: each is a transaction of its own, about one row. */
@Stateless
@Allows
public class DueStepsService {

    private static final int AT_ONCE = 200;
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    @Inject DueRows rows;
    @Inject Agreements agreements;
    @Inject Permissions permissions;
    @Inject OverdueDuties overdue;
    @Inject Courier courier;
    @Inject PostOffice office;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;
    @Inject Clock clock;

    @Allows
    public List<UUID> agreements() {
        return agreements.toLookAt(clock.instant(), AT_ONCE);
    }

    @Allows
    public List<UUID> overdue() {
        return rows.toBeWarnedOf(clock.instant(), AT_ONCE);
    }

    /** Writes down what the calendar has made due, and when to look again. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void look(UUID agreement) {
        var now = clock.instant();
        if (!agreements.take(agreement, now)) {
            return;
        }
        var instrument = new InstrumentId(agreement);
        var record =
                permissions
                        .find(instrument)
                        .filter(found -> wasGranted(found.instrument().state()));
        record.ifPresent(found ->
                DuesPolicy.ofTime(permissions.versions(instrument), now, home())
                        .forEach(due -> rows.add(found, due)));
        record.flatMap(found -> DuesPolicy.nextLook(found, now, home()))
                .ifPresentOrElse(
                        next -> agreements.lookAt(instrument, next),
                        () -> agreements.neverAgain(instrument));
    }

    private ZoneId home() {
        return newsrooms.find().map(Newsroom::zone).orElse(ZoneOffset.UTC);
    }

    private static boolean wasGranted(InstrumentState state) {
        return switch (state) {
            case GRANTED, SUSPENDED, TERMINATED, REVOKED, SUPERSEDED -> true;
            default -> false;
        };
    }

    /** Warns the desk of what is overdue, and tells the rights. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void warn(UUID id) {
        var found = rows.take(id).filter(due -> due.isToBeWarnedOf(clock.instant()));
        if (found.isEmpty()) {
            return;
        }
        var due = found.get();
        var isWarning = due.warn();
        // Of what people owe for single stories, one letter a day tells for each partner.
        if (isWarning && !due.duty().isOwedPerWork()) {
            office.deskAddress().ifPresent(desk -> write(due, desk));
        }
        due.toBeRecorded(isWarning)
                .ifPresent(warnings ->
                        overdue.record(due.instrument(), due.dutyName(), due.work(), warnings));
    }

    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void lookLater(UUID agreement) {
        agreements.lookAt(new InstrumentId(agreement), clock.instant().plus(AFTER_A_FAILURE));
    }

    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void warnLater(UUID due) {
        rows.warnLater(due, clock.instant().plus(AFTER_A_FAILURE));
    }

    private void write(DueEntity entity, String desk) {
        var due = entity.due(clock.instant());
        var what = sentences.say("dues.what." + due.duty());
        var page =
                newsrooms
                        .find()
                        .map(each -> each.address("/desk/dues/due.xhtml?id=" + due.id()).toString())
                        .orElse("");
        courier.send(
                new Letter(
                        List.of(desk),
                        sentences.say("dues.warning.subject", what, oneLine(due.title())),
                        sentences.say("dues.warning.text", what, due.title(), due.warnings(), page),
                        Optional.empty(),
                        Optional.of(new Subject("due", due.id().toString())),
                        List.of()));
    }

    /** A title that somebody typed, short enough for a subject. */
    private static String oneLine(String title) {
        var line = title.replaceAll("\\p{Cc}+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
