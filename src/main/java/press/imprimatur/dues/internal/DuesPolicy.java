package press.imprimatur.dues.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DutyFellDue;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.ReceiptStored;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/**
 * What terms make due, and when. A payment without {@code per} is due once; {@code per} a stretch
 * of time, for each; {@code per} anything else, for each work. What is due before counts from the
 * beginning, what is due after from the use or from the end of the stretch; a duty without a
 * deadline is due at once.
 */
class DuesPolicy {

    /** As long as the eldest contract that anybody would bring in late. */
    private static final int MOST_SPANS = 600;

    private static final Duration LONGEST = Duration.ofDays(36_600);

    private DuesPolicy() {}

    /** Whether the terms owe anything of which a ledger is kept. */
    static boolean owesAnything(Terms terms) {
        return duties(terms).findAny().isPresent();
    }

    /** What one publication makes due. */
    static List<NewDue> ofUse(InstrumentRecord record, ReceiptStored use, ZoneId home) {
        var terms = record.instrument().terms();
        var zone = zone(terms, home);
        var found = new ArrayList<NewDue>();
        for (var duty : dutiesOf(terms, use.use()).toList()) {
            if (duty.type().isOwedPerWork()) {
                found.add(ofWork(duty, use));
                continue;
            }
            var per = duty.word("per").orElse("").strip();
            var isByTime = CalendarSpans.of(per, zone).isPresent();
            if (duty.type() != DutyType.PAY || duty.phase() == Phase.PRE || isByTime) {
                continue;
            }
            var work = isOnce(per) ? Optional.<WorkId>empty() : Optional.of(use.work());
            found.add(
                    new NewDue(
                            duty,
                            Optional.empty(),
                            work,
                            work.map(id -> use.address()),
                            due(use.at(), duty)));
        }
        return found;
    }

    /** What people do for each work that came out; what has to be done before is not due after. */
    private static NewDue ofWork(Duty duty, ReceiptStored use) {
        return new NewDue(
                duty,
                Optional.empty(),
                Optional.of(use.work()),
                Optional.of(use.address()),
                due(use.at(), duty));
    }

    /** What people do because something happened; empty if it is only asked for kindly. */
    static Optional<NewDue> ofEvent(DutyFellDue fallen) {
        var news = fallen.news();
        return fallen.duty().grade() == Grade.ENCOURAGED
                ? Optional.empty()
                : Optional.of(
                        new NewDue(
                                fallen.duty(),
                                Optional.empty(),
                                Optional.of(news.work()),
                                Optional.of(news.address().toString()),
                                due(news.at(), fallen.duty()),
                                Optional.of(news.event())));
    }

    /**
     * What the calendar has made due by now, from the beginning of the instrument on; what an
     * amendment brought in, from the amendment on.
     *
     * @param versions of one instrument, the newest first
     */
    static List<NewDue> ofTime(List<InstrumentRecord> versions, Instant now, ZoneId home) {
        var record = versions.get(0);
        var found = new ArrayList<NewDue>();
        for (var duty : duties(record.instrument().terms()).toList()) {
            var spans = spans(duty, zone(record.instrument().terms(), home));
            if (spans.isPresent()) {
                var begin = beginning(duty, versions);
                for (var stretch : stretches(record, spans.get(), begin, now)) {
                    dueFor(duty, stretch, end(record), now).ifPresent(found::add);
                }
            } else if (isOnce(duty.word("per").orElse("")) && duty.phase() == Phase.PRE) {
                var at = due(beginning(duty, versions), duty);
                found.add(
                        new NewDue(duty, Optional.empty(), Optional.empty(), Optional.empty(), at));
            }
        }
        return found;
    }

    /** When the calendar makes the next thing due; empty if it never does again. */
    static Optional<Instant> nextLook(InstrumentRecord record, Instant now, ZoneId home) {
        var end = end(record);
        if (end.filter(over -> !over.isAfter(now)).isPresent()) {
            return Optional.empty();
        }
        return duties(record.instrument().terms())
                .flatMap(duty -> spans(duty, zone(record.instrument().terms(), home)).stream())
                .map(spans -> spans.containing(now).until())
                .min(Instant::compareTo)
                .map(next -> end.filter(next::isAfter).orElse(next));
    }

    private static Optional<NewDue> dueFor(
            Duty duty, Stretch stretch, Optional<Instant> end, Instant now) {
        var over = end.filter(stretch.until()::isAfter).orElse(stretch.until());
        if (duty.phase() != Phase.PRE && over.isAfter(now)) {
            return Optional.empty();
        }
        var event = duty.phase() == Phase.PRE ? stretch.from() : over;
        return Optional.of(
                new NewDue(
                        duty,
                        Optional.of(stretch),
                        Optional.empty(),
                        Optional.empty(),
                        due(event, duty)));
    }

    private static List<Stretch> stretches(
            InstrumentRecord record, CalendarSpans spans, Instant begin, Instant now) {
        var end = end(record).filter(now::isAfter).orElse(now);
        var found = new ArrayList<Stretch>();
        var stretch = spans.containing(begin);
        while (stretch.from().isBefore(end) && found.size() < MOST_SPANS) {
            found.add(stretch);
            stretch = spans.containing(stretch.until());
        }
        return found;
    }

    /** The document's zone, if it has dates of its own; else that of our own calendar. */
    private static ZoneId zone(Terms terms, ZoneId home) {
        var display = terms.constraints().clocks().display();
        return display.shutsSomethingOut() ? display.zone() : home;
    }

    private static Optional<CalendarSpans> spans(Duty duty, ZoneId zone) {
        return duty.type() == DutyType.REPORT_USAGE
                ? Optional.of(CalendarSpans.ofOrMonthly(duty.word("period").orElse(""), zone))
                : CalendarSpans.of(duty.word("per").orElse(""), zone);
    }

    /** When it was first owed in these very words: nobody owes a new price for old years. */
    private static Instant beginning(Duty duty, List<InstrumentRecord> versions) {
        var first = 0;
        while (first + 1 < versions.size() && owes(versions.get(first + 1), duty)) {
            first++;
        }
        var record = versions.get(first);
        var from = record.instrument().terms().constraints().clocks().publish().from();
        var isAmendment = first + 1 < versions.size();
        return from.filter(begin -> !isAmendment || begin.isAfter(record.createdAt()))
                .orElse(record.createdAt());
    }

    private static boolean owes(InstrumentRecord record, Duty duty) {
        return duties(record.instrument().terms()).anyMatch(duty::equals);
    }

    /** When nothing can be used under it any more: its time is over, or somebody ended it. */
    private static Optional<Instant> end(InstrumentRecord record) {
        var instrument = record.instrument();
        var clocks = instrument.terms().constraints().clocks();
        var ended =
                instrument.state() == InstrumentState.REVOKED
                                || instrument.state() == InstrumentState.TERMINATED
                        ? instrument.stateSince()
                        : Optional.<Instant>empty();
        return Stream.of(ended, clocks.display().until())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private static boolean isOnce(String per) {
        return per.isBlank() || per.equalsIgnoreCase("once");
    }

    /** What nobody can mean, a due date before its event or beyond every calendar, is at once. */
    private static Instant due(Instant event, Duty duty) {
        var time = duty.deadline().orElse(Duration.ZERO);
        return time.isNegative() || time.compareTo(LONGEST) > 0 ? event : event.plus(time);
    }

    private static Stream<Duty> duties(Terms terms) {
        var ofClauses = terms.permissions().stream().flatMap(clause -> clause.duties().stream());
        return counted(Stream.concat(terms.duties().stream(), ofClauses));
    }

    /** Those of the whole terms, and of the clauses that the use makes use of. */
    private static Stream<Duty> dutiesOf(Terms terms, Use use) {
        var ofClauses =
                terms.permissions().stream()
                        .filter(clause ->
                                clause.use().implies(use) || clause.use() == Use.IMAGE_USE)
                        .flatMap(clause -> clause.duties().stream());
        return counted(Stream.concat(terms.duties().stream(), ofClauses));
    }

    private static Stream<Duty> counted(Stream<Duty> duties) {
        return duties.filter(duty -> duty.grade() != Grade.ENCOURAGED)
                .filter(duty ->
                        duty.type() == DutyType.PAY
                                || duty.type() == DutyType.REPORT_USAGE
                                || duty.type().isOwedPerWork() && duty.phase() == Phase.POST)
                .distinct();
    }
}
