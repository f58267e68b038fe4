package press.imprimatur.terms.internal.decision;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Window;

/**
 * Rule 8: publishing needs the publish window, the age limit and the display; keeping needs the
 * display only, and where the archive is granted a page may outstay it.
 */
final class ClockRule {

    private static final Duration FUZZ_OF_CALENDARS = Duration.ofDays(4);
    private static final Instant LAST_SECOND = Instant.MAX.minusSeconds(1);

    private final ComponentQuestion asked;
    private final Clocks clocks;
    private final boolean isArchived;
    private final Findings findings;

    private ClockRule(
            ComponentQuestion asked, Clocks clocks, boolean isArchived, Findings findings) {
        this.asked = asked;
        this.clocks = clocks;
        this.isArchived = isArchived;
        this.findings = findings;
    }

    /**
     * @param isArchived whether the page may stay after its display window
     */
    static void check(
            ComponentQuestion asked, Clocks clocks, boolean isArchived, Findings findings) {
        if (clocks == Clocks.NONE) {
            return;
        }
        var rule = new ClockRule(asked, clocks, isArchived, findings);
        if (asked.isPublishing()) {
            rule.checkPublish();
            rule.checkAge();
            rule.checkDelay();
        }
        rule.checkDisplay();
        rule.checkStay();
        rule.checkStayOfOriginal();
    }

    private void checkPublish() {
        var window = clocks.publish();
        checkBegun(window, ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
        if (window.until().isPresent()) {
            refuseFrom(window.until().get(), window.zone(), ReasonCode.PUBLISH_WINDOW_OVER);
        }
    }

    private void checkAge() {
        if (clocks.originAge().isPresent() && isOriginDated()) {
            var limit = clocks.originAge().get();
            end(limit, origin())
                    .ifPresent(end -> refuseFrom(end, limit.zone(), ReasonCode.ORIGINAL_TOO_OLD));
        }
    }

    private void checkDelay() {
        if (clocks.notBefore().isPresent() && isOriginDated()) {
            var delay = clocks.notBefore().get();
            var over = delay.after(origin());
            if (over.isEmpty()) {
                findings.miss("what is meant by " + delay);
            } else {
                refuseBefore(over.get(), delay.zone(), ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
            }
        }
    }

    private void checkStayOfOriginal() {
        if (clocks.displayAfterOriginal().isPresent() && !isArchived && isOriginDated()) {
            var limit = clocks.displayAfterOriginal().get();
            end(limit, origin()).ifPresent(end -> refuseFromAndPlans(end, limit.zone()));
        }
    }

    private boolean isOriginDated() {
        var isDated = asked.originalOutAt().isPresent();
        if (!isDated) {
            findings.miss("when the original was published", Fix.Kind.DESCRIBE_WORK);
        }
        return isDated;
    }

    private Instant origin() {
        return asked.originalOutAt().orElseThrow();
    }

    private void checkDisplay() {
        var window = clocks.display();
        checkBegun(window, ReasonCode.DISPLAY_WINDOW_NOT_OPEN);
        if (window.until().isPresent() && !isArchived) {
            refuseFromAndPlans(window.until().get(), window.zone());
        }
    }

    private void checkStay() {
        if (clocks.displayFor().isEmpty() || isArchived) {
            return;
        }
        var limit = clocks.displayFor().get();
        var first = asked.outSince();
        if (first.isPresent()) {
            end(limit, first.get()).ifPresent(over -> refuseFromAndPlans(over, limit.zone()));
        } else if (asked.isPublishing()) {
            end(limit, asked.at()).ifPresent(over -> refuseLongerPlans(limit, over));
        } else {
            findings.miss("when it was first published here");
        }
    }

    /** A length that no calendar holds, or in a zone that is gone, is a question to people. */
    private Optional<Instant> end(TimeLimit limit, Instant event) {
        var end = limit.after(event);
        if (end.isEmpty()) {
            findings.miss("what is meant by " + limit);
        }
        return end;
    }

    private void checkBegun(Window window, ReasonCode code) {
        if (window.awaitsRelease()) {
            asked.releaseBy(findings.instrument().ref().id())
                    .ifPresentOrElse(
                            release -> refuseBefore(release, window.zone(), code),
                            () ->
                                    findings.refuse(
                                            ReasonCode.AWAITS_RELEASE, Fix.Kind.RECORD_RELEASE));
        }
        if (window.from().isPresent()) {
            refuseBefore(window.from().get(), window.zone(), code);
        }
    }

    private void refuseBefore(Instant from, ZoneId zone, ReasonCode code) {
        if (asked.at().isBefore(from)) {
            findings.refuseUntil(from, code, Fix.Kind.WAIT_UNTIL, new Moment(from, zone));
        }
    }

    private void refuseFrom(Instant until, ZoneId zone, ReasonCode code) {
        findings.mayChangeAt(until);
        if (!asked.at().isBefore(until)) {
            findings.refuse(code, Fix.Kind.ASK_GRANTOR, new Moment(until, zone));
        }
    }

    private void refuseFromAndPlans(Instant end, ZoneId zone) {
        refuseFrom(end, zone, ReasonCode.DISPLAY_WINDOW_OVER);
        var planned = asked.question().timing().plannedUntil();
        if (planned.isPresent() && planned.get().isAfter(end)) {
            var moment = new Moment(end, zone);
            findings.refuse(ReasonCode.PLANNED_TOO_LONG, Fix.Kind.TAKE_DOWN_EARLIER, moment);
        }
    }

    /** The later it comes out, the longer it may stay: the clock alone will mend such a plan. */
    private void refuseLongerPlans(TimeLimit limit, Instant end) {
        var planned = asked.question().timing().plannedUntil();
        if (planned.isPresent() && planned.get().isAfter(end)) {
            findings.refuseUntil(
                    mayFitOrSoon(planned.get(), end, limit),
                    ReasonCode.PLANNED_TOO_LONG,
                    Fix.Kind.TAKE_DOWN_EARLIER,
                    limit + " after it comes out");
        }
    }

    private Instant mayFitOrSoon(Instant planned, Instant end, TimeLimit limit) {
        try {
            return mayFit(planned, end, limit);
        } catch (DateTimeException | ArithmeticException beyondEveryCalendar) {
            return asked.at().isBefore(LAST_SECOND) ? asked.at().plusSeconds(1) : Instant.MAX;
        }
    }

    /**
     * Not after the instant at which such a plan fits: far from it some days before, for calendars
     * are uneven; near it the next instant at which the end moves faster or slower than the clock.
     */
    private Instant mayFit(Instant planned, Instant end, TimeLimit limit) {
        var mended = planned.atZone(limit.zone()).minus(limit.length()).toInstant();
        var daysBefore = mended.minus(FUZZ_OF_CALENDARS);
        var next = asked.at().plus(Duration.between(end, planned));
        next = ComponentAnswer.earlier(next, midnightAfter(asked.at(), limit.zone()));
        var rules = limit.zone().getRules();
        var turn = rules.nextTransition(asked.at());
        var turnAtEnd = rules.nextTransition(end);
        next = ComponentAnswer.earlier(next, turn == null ? null : turn.getInstant());
        if (turnAtEnd != null) {
            var wait = Duration.between(end, turnAtEnd.getInstant());
            next = ComponentAnswer.earlier(next, asked.at().plus(wait));
        }
        return daysBefore.isAfter(next) ? daysBefore : next;
    }

    private static Instant midnightAfter(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
