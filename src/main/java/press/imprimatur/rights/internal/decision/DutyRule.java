package press.imprimatur.rights.internal.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.Channel;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.DutyType.Phase;
import press.imprimatur.rights.DutyType.Remedy;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.OwedDuty;
import press.imprimatur.rights.ReasonCode;
import press.imprimatur.rights.World.DutyFact;
import press.imprimatur.rights.World.DutyStatus;

/**
 * Rule 7: what is due before is fulfilled by a fact, what is due in the rendering is shown there,
 * and what is overdue later takes its remedy.
 */
final class DutyRule {

    private static final int WARNINGS_BEFORE_TAKE_DOWN = 2;

    private DutyRule() {}

    static void owe(Case asked, Instrument instrument, List<Duty> duties, Findings findings) {
        for (var duty : duties) {
            findings.owe(new OwedDuty(instrument.ref(), asked.component(), duty));
        }
    }

    /** What was promised elsewhere is owed whatever is relied on. */
    static void oweCovenants(Case asked, Instrument promise, Findings findings) {
        for (var duty : promise.terms().duties()) {
            if (duty.covenant() || promise.kind() == InstrumentKind.HOUSE_RULES) {
                findings.owe(new OwedDuty(promise.ref(), asked.component(), duty));
            }
        }
    }

    /** Checks all that is owed, and tells how much of it is not met yet. */
    static int check(Case asked, Findings findings) {
        var unmet = 0;
        for (var owed : findings.duties()) {
            var status = asked.world().duties().map(facts -> fact(asked, owed, facts));
            if (status.isEmpty() && matters(asked, owed.duty())) {
                findings.refuse(ReasonCode.LEDGER_UNAVAILABLE, Fix.Kind.TRY_AGAIN);
            }
            var known = status.orElse(Optional.empty());
            unmet += known.isPresent() && known.get().status() == DutyStatus.MET ? 0 : 1;
            check(asked, owed, known, status.isPresent(), findings);
        }
        return unmet;
    }

    private static boolean matters(Case asked, Duty duty) {
        return switch (duty.phase()) {
            case PRE -> asked.isPublishing();
            case AT -> false;
            case CONTINUING, ON_EVENT, POST -> duty.remedy() != Remedy.TASK;
        };
    }

    private static void check(
            Case asked,
            OwedDuty owed,
            Optional<DutyFact> fact,
            boolean ledgerIsThere,
            Findings findings) {
        var duty = owed.duty();
        var isMissing =
                duty.phase() == Phase.PRE
                        && asked.isPublishing()
                        && ledgerIsThere
                        && !fact.map(each -> each.status() == DutyStatus.MET).orElse(false);
        if (isMissing) {
            refuse(ReasonCode.DUTY_NOT_MET, duty, findings);
        }
        if (duty.phase() == Phase.AT && !isShown(asked, owed)) {
            refuse(ReasonCode.DUTY_NOT_SHOWN, duty, findings);
        }
        if (duty.phase() != Phase.PRE && fact.isPresent() && bites(asked, duty, fact.get())) {
            refuse(ReasonCode.DUTY_OVERDUE, duty, findings);
        }
        if (duty.type() == DutyType.REMOVE_AT_END && isBeyondRecall(asked, duty)) {
            findings.refuse(ReasonCode.BEYOND_RECALL, Fix.Kind.CHOOSE_ANOTHER_CHANNEL);
        }
    }

    /** Before anything is rendered it is owed, not missed; the text itself is proved elsewhere. */
    private static boolean isShown(Case asked, OwedDuty owed) {
        return owed.duty().type() == DutyType.UNCHANGED_TEXT
                || asked.question()
                        .rendering()
                        .map(found -> found.shown().contains(owed))
                        .orElse(true);
    }

    private static boolean bites(Case asked, Duty duty, DutyFact fact) {
        if (fact.status() != DutyStatus.OVERDUE) {
            return false;
        }
        return switch (duty.remedy()) {
            case TASK -> false;
            case STOP_NEW -> asked.isPublishing();
            case TAKE_DOWN -> asked.isPublishing() || fact.warnings() >= WARNINGS_BEFORE_TAKE_DOWN;
        };
    }

    private static boolean isBeyondRecall(Case asked, Duty duty) {
        return asked.isPublishing()
                && asked.question().channel().recall() == Channel.Recall.NEVER
                && !duty.word("residual").orElse("").equals("ALLOWED");
    }

    private static Optional<DutyFact> fact(Case asked, OwedDuty owed, Set<DutyFact> facts) {
        DutyFact worst = null;
        for (var fact : facts) {
            var isAbout =
                    fact.instrument().equals(owed.instrument().id())
                            && fact.type() == owed.duty().type()
                            && (fact.work().isEmpty() || fact.work().get().equals(asked.work()));
            if (isAbout && (worst == null || isWorse(fact, worst))) {
                worst = fact;
            }
        }
        return Optional.ofNullable(worst);
    }

    private static boolean isWorse(DutyFact one, DutyFact other) {
        var byStatus = one.status().compareTo(other.status());
        return byStatus != 0 ? byStatus > 0 : one.warnings() > other.warnings();
    }

    private static void refuse(ReasonCode code, Duty duty, Findings findings) {
        findings.refuse(code, Fix.Kind.MEET_DUTY, duty.type());
    }
}
