package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TraceStep;
import press.imprimatur.terms.Verdict;

/** A decision as scripts read it: the answer, why, and what would help. */
public record DecisionJson(
        Verdict verdict,
        boolean permits,
        Optional<Instant> validUntil,
        List<ReasonJson> reasons,
        List<FixJson> fixes,
        List<DutyJson> duties,
        List<ComponentJson> components,
        List<StepJson> trace) {

    /** One reason against it. */
    public record ReasonJson(
            ReasonCode code,
            String component,
            Optional<InstrumentId> instrument,
            String sentence,
            FixJson fix) {

        static ReasonJson of(Reason reason, Sentences sentences) {
            return new ReasonJson(
                    reason.code(),
                    reason.component().toString(),
                    reason.instrument(),
                    reason.sentence(sentences),
                    FixJson.of(reason.fix(), sentences));
        }
    }

    /** What would help. */
    public record FixJson(
            Fix.Kind kind,
            String sentence,
            Optional<String> component,
            Optional<InstrumentId> instrument) {

        static FixJson of(Fix fix, Sentences sentences) {
            return new FixJson(
                    fix.kind(),
                    fix.sentence(sentences),
                    fix.component().map(Object::toString),
                    fix.instrument());
        }
    }

    /** What is owed. */
    public record DutyJson(
            String component,
            InstrumentId instrument,
            DutyType type,
            Map<String, String> payload,
            DutyType.Phase phase,
            DutyType.Grade grade) {

        static DutyJson of(OwedDuty owed) {
            return new DutyJson(
                    owed.component().toString(),
                    owed.instrument().id(),
                    owed.duty().type(),
                    owed.duty().payload(),
                    owed.duty().phase(),
                    owed.duty().grade());
        }
    }

    /** The answer for one component. */
    public record ComponentJson(
            String component,
            Verdict verdict,
            List<String> reliedOn,
            List<String> alternatives,
            Optional<Instant> validUntil) {

        static ComponentJson of(ComponentVerdict verdict) {
            return new ComponentJson(
                    verdict.component().toString(),
                    verdict.verdict(),
                    verdict.reliedOn().stream().map(InstrumentRef::toString).toList(),
                    verdict.alternatives().stream().map(InstrumentRef::toString).toList(),
                    verdict.validUntil());
        }
    }

    /** What came of one permission. */
    public record StepJson(String component, String instrument, List<ReasonCode> reasons) {

        static StepJson of(TraceStep step) {
            return new StepJson(
                    step.component().toString(),
                    step.instrument().toString(),
                    step.reasons().stream().map(Reason::code).toList());
        }
    }

    static DecisionJson of(Decision decision, Sentences sentences) {
        return new DecisionJson(
                decision.verdict(),
                decision.permits(),
                decision.validUntil(),
                decision.reasons().stream().map(each -> ReasonJson.of(each, sentences)).toList(),
                decision.fixes().stream().map(each -> FixJson.of(each, sentences)).toList(),
                decision.duties().stream().map(DutyJson::of).toList(),
                decision.outcome().components().stream().map(ComponentJson::of).toList(),
                decision.outcome().trace().stream().map(StepJson::of).toList());
    }
}
