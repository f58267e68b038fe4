package press.imprimatur.terms.internal.decision;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;
import press.imprimatur.terms.EvaluationContext.DutyFact;
import press.imprimatur.terms.EvaluationContext.DutyStatus;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Rendering;

/**
 * Rule 7: what is due before is fulfilled by a fact, what is due in the rendering is shown there,
 * and what is overdue later takes its remedy.
 */
final class DutyRule {

    private static final Map<DutyType, Fix.Kind> MET_IN_ITS_OWN_WAY =
            Map.of(
                    DutyType.LOGO, Fix.Kind.SUPPLY_LOGO,
                    DutyType.KEEP_PASSAGE, Fix.Kind.RESTORE_PASSAGE);

    private static final int WARNINGS_BEFORE_TAKE_DOWN = 2;

    private DutyRule() {}

    static void owe(Instrument instrument, List<Duty> duties, Findings findings) {
        for (var duty : duties) {
            findings.owe(new Owed(duty, instrument.ref()));
        }
    }

    /** What was promised elsewhere is owed whatever is relied on. */
    static void oweCovenants(Instrument promise, Findings findings) {
        for (var duty : promise.terms().duties()) {
            if (duty.covenant() || promise.kind() == InstrumentKind.HOUSE_RULES) {
                findings.owe(new Owed(duty, promise.ref()));
            }
        }
    }

    /** Checks all that is owed, and tells how much of it is not met yet. */
    static int check(ComponentQuestion asked, Findings findings) {
        var unmet = 0;
        for (var owed : findings.duties()) {
            if (owed.duty().grade() == Grade.ENCOURAGED) {
                continue;
            }
            if (asked.world().duties().isEmpty() && matters(asked, owed.duty())) {
                findings.refuse(ReasonCode.LEDGER_UNAVAILABLE, Fix.Kind.TRY_AGAIN);
            }
            var fact = asked.factOn(owed.instrument().id(), owed.duty());
            var isMet = isMet(owed.duty(), fact);
            unmet += isMet ? 0 : 1;
            check(asked, owed, fact, isMet, findings);
        }
        return unmet;
    }

    /** A reason why it is not possible does where it is due where possible. */
    private static boolean isMet(Duty duty, DutyFact fact) {
        return fact != null
                && (fact.status() == DutyStatus.MET
                        || fact.status() == DutyStatus.EXCUSED
                                && duty.grade() == Grade.WHERE_POSSIBLE);
    }

    private static boolean isExcused(Duty duty, DutyFact fact) {
        return isMet(duty, fact) && fact.status() == DutyStatus.EXCUSED;
    }

    private static boolean matters(ComponentQuestion asked, Duty duty) {
        return switch (duty.phase()) {
            case PRE -> asked.isPublishing();
            case AT -> false;
            case CONTINUING, ON_EVENT, POST -> duty.remedy() != Remedy.TASK;
        };
    }

    private static void check(
            ComponentQuestion asked, Owed owed, DutyFact fact, boolean isMet, Findings findings) {
        var duty = owed.duty();
        var ledgerIsThere = asked.world().duties().isPresent();
        if (duty.phase() == Phase.PRE && asked.isPublishing() && ledgerIsThere) {
            checkBefore(asked, duty, fact, isMet, findings);
        }
        if (duty.phase() == Phase.AT && !isShown(asked, owed) && !isExcused(duty, fact)) {
            refuseNotShown(asked, owed, findings);
        }
        if (duty.phase() != Phase.PRE && fact != null && bites(asked, duty, fact)) {
            refuse(ReasonCode.DUTY_OVERDUE, duty, findings);
        }
        if (duty.type() == DutyType.REMOVE_AT_END
                && isBeyondRecall(asked, duty)
                && !isExcused(duty, fact)) {
            findings.refuse(ReasonCode.BEYOND_RECALL, Fix.Kind.CHOOSE_ANOTHER_CHANNEL);
        }
    }

    private static void checkBefore(
            ComponentQuestion asked, Duty duty, DutyFact fact, boolean isMet, Findings findings) {
        if (!isMet) {
            refuse(ReasonCode.DUTY_NOT_MET, duty, findings);
        } else if (duty.lead().isPresent() && !isExcused(duty, fact)) {
            fact.since()
                    .ifPresentOrElse(
                            told -> await(asked, duty, told, findings),
                            () -> findings.miss("when they were told"));
        }
    }

    /** Told at least so long before: the time counts from when the letter left. */
    private static void await(ComponentQuestion asked, Duty duty, Instant told, Findings findings) {
        var over = after(told, duty.lead().orElseThrow());
        if (asked.at().isBefore(over)) {
            var zone = findings.instrument().terms().constraints().clocks().publish().zone();
            findings.refuseUntil(
                    over,
                    ReasonCode.NOTICE_TOO_SHORT,
                    Fix.Kind.WAIT_UNTIL,
                    new Moment(over, zone),
                    duty.type());
        }
    }

    private static Instant after(Instant told, Duration time) {
        try {
            return told.plus(time);
        } catch (DateTimeException | ArithmeticException beyondEveryCalendar) {
            return Instant.MAX;
        }
    }

    private static void refuseNotShown(ComponentQuestion asked, Owed owed, Findings findings) {
        var duty = owed.duty();
        var unknown =
                duty.grade() == Grade.WHERE_POSSIBLE ? Set.<CreditPart>of() : unknown(asked, owed);
        if (unknown.isEmpty()) {
            refuseNotShown(lacking(asked, owed), duty, findings);
        }
        for (var part : unknown) {
            findings.refuse(ReasonCode.CREDIT_NOT_KNOWN, Fix.Kind.FILL_CREDIT, part);
        }
    }

    /** Words that must stay are told by themselves, so that they can be put back. */
    private static void refuseNotShown(String lacking, Duty duty, Findings findings) {
        if (duty.type() == DutyType.KEEP_PASSAGE) {
            var passage = duty.word("text").orElse("");
            findings.refuse(ReasonCode.DUTY_NOT_SHOWN, fix(duty), duty.type(), lacking, passage);
        } else {
            findings.refuse(ReasonCode.DUTY_NOT_SHOWN, fix(duty), duty.type(), lacking);
        }
    }

    /** What the line names and nobody has said, in a fixed order. */
    private static Set<CreditPart> unknown(ComponentQuestion asked, Owed owed) {
        return new TreeSet<>(
                asked.question()
                        .rendering()
                        .map(Rendering::unknown)
                        .map(unknown -> unknown.get(owed.on(asked.component())))
                        .orElse(Set.of()));
    }

    /** Before anything is rendered it is owed, not missed; the text itself is proved elsewhere. */
    private static boolean isShown(ComponentQuestion asked, Owed owed) {
        var rendering = asked.question().rendering();
        return rendering.isEmpty()
                || owed.duty().type() == DutyType.UNCHANGED_TEXT
                || rendering.get().shown().contains(owed.on(asked.component()));
    }

    private static boolean bites(ComponentQuestion asked, Duty duty, DutyFact fact) {
        if (fact.status() != DutyStatus.OVERDUE) {
            return false;
        }
        return switch (duty.remedy()) {
            case TASK -> false;
            case STOP_NEW -> asked.isPublishing();
            case TAKE_DOWN -> asked.isPublishing() || fact.warnings() >= WARNINGS_BEFORE_TAKE_DOWN;
        };
    }

    private static boolean isBeyondRecall(ComponentQuestion asked, Duty duty) {
        return asked.isPublishing()
                && asked.question().channel().recall() == Channel.Recall.NEVER
                && !duty.word("residual").orElse("").equals("ALLOWED");
    }

    /** What exactly is missing; empty if the duty's name says it. */
    private static String lacking(ComponentQuestion asked, Owed owed) {
        return asked.question()
                .rendering()
                .map(Rendering::lacking)
                .map(lacking -> lacking.get(owed.on(asked.component())))
                .map(what -> " (" + what + ")")
                .orElse("");
    }

    private static Fix.Kind fix(Duty duty) {
        if (duty.grade() == Grade.WHERE_POSSIBLE) {
            return Fix.Kind.MEET_OR_EXCUSE;
        }
        return MET_IN_ITS_OWN_WAY.getOrDefault(duty.type(), Fix.Kind.MEET_DUTY);
    }

    private static void refuse(ReasonCode code, Duty duty, Findings findings) {
        var fix =
                duty.grade() == Grade.WHERE_POSSIBLE ? Fix.Kind.MEET_OR_EXCUSE : Fix.Kind.MEET_DUTY;
        findings.refuse(code, fix, duty.type());
    }
}
