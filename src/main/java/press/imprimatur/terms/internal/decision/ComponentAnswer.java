package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.EvaluationContext.SignedOverride;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.TraceStep;
import press.imprimatur.terms.Verdict;

/**
 * What came of one component and one version.
 *
 * @param best the paper to rely on, or the nearest to a permission; null if none speaks of it
 * @param holds what the holds came to; null if there are none
 */
record ComponentAnswer(
        ComponentQuestion asked,
        RankedInstruments sheaf,
        EvaluatedInstrument best,
        Findings holds) {

    ComponentVerdict verdict() {
        var reasons = reasons();
        if (reasons.isEmpty()) {
            return permitted(best.findings().verdict(), until(), false);
        }
        var setAsideUntil = best == null ? null : setAsideUntil(reasons);
        if (setAsideUntil != null) {
            var verdict = best.findings().duties().isEmpty() ? Verdict.PERMIT : Verdict.PERMIT_WITH;
            return permitted(verdict, earlier(until(), setAsideUntil), true);
        }
        var worst = Verdict.PERMIT;
        for (var reason : reasons) {
            worst = worst.worse(reason.code().verdict());
        }
        return new ComponentVerdict(
                asked.component(),
                worst,
                List.of(),
                reasons,
                List.of(),
                List.of(),
                false,
                Optional.ofNullable(earlier(until(), nextOverride())));
    }

    List<TraceStep> trace() {
        var steps = new ArrayList<TraceStep>(sheaf.papers().size());
        for (var paper : sheaf.papers()) {
            var instrument = paper.instrument();
            steps.add(
                    new TraceStep(
                            asked.component(),
                            instrument.ref(),
                            instrument.kind(),
                            named(paper.findings())));
        }
        return steps;
    }

    private ComponentVerdict permitted(Verdict verdict, Instant until, boolean overridden) {
        return new ComponentVerdict(
                asked.component(),
                verdict,
                best.references(),
                List.of(),
                owed(),
                new Alternatives(sheaf, best),
                overridden,
                Optional.ofNullable(until));
    }

    private List<Reason> reasons() {
        var reasons = new ArrayList<Reason>(0);
        if (holds != null) {
            reasons.addAll(named(holds));
        }
        if (!asked.world().clockIsSound()) {
            reasons.add(plain(ReasonCode.CLOCK_UNSOUND, Fix.Kind.TRY_AGAIN));
        }
        if (asked.isOfUnknownParent()) {
            reasons.add(
                    plain(ReasonCode.FACT_MISSING, Fix.Kind.TRY_AGAIN, "what it was made from"));
        }
        if (best != null) {
            reasons.addAll(named(best.findings()));
        }
        var isChoice = asked.question().chosen().containsKey(asked.component());
        if (isChoice && (best == null || !best.findings().isClean())) {
            reasons.add(plain(ReasonCode.CHOICE_DOES_NOT_FIT, Fix.Kind.CHOOSE_OTHER));
        } else if (best == null) {
            reasons.add(plain(ReasonCode.NOTHING_COVERS_IT, Fix.Kind.RECORD_LICENCE));
        }
        return reasons;
    }

    private List<Reason> named(Findings findings) {
        return Objection.about(asked.component(), findings.reasons());
    }

    private List<OwedDuty> owed() {
        var owed = new ArrayList<OwedDuty>(best.findings().duties().size());
        for (var duty : best.findings().duties()) {
            owed.add(duty.on(asked.component()));
        }
        return owed;
    }

    private Reason plain(ReasonCode code, Fix.Kind fix, Object... arguments) {
        var part = asked.component();
        var help = new Fix(fix, Optional.of(part), Optional.empty(), List.of());
        return new Reason(code, part, Optional.empty(), List.of(arguments), help);
    }

    private Instant until() {
        return earlier(holds == null ? null : holds.until(), sheaf.until(best));
    }

    /**
     * Until when overrides set every reason aside; null if one is left. Each sets aside only what
     * was signed; several in force may do together what none of them does alone.
     */
    private Instant setAsideUntil(List<Reason> reasons) {
        Instant until = null;
        for (var reason : reasons) {
            var end = setAsideUntil(reason.code());
            if (end == null) {
                return null;
            }
            until = earlier(until, end);
        }
        return until;
    }

    private Instant setAsideUntil(ReasonCode code) {
        return !code.isSoft()
                ? null
                : overrides()
                        .filter(each -> each.setsAside().contains(code))
                        .filter(each -> !asked.at().isBefore(each.from()))
                        .map(SignedOverride::until)
                        .filter(asked.at()::isBefore)
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    private Instant nextOverride() {
        return overrides()
                .map(SignedOverride::from)
                .filter(asked.at()::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Stream<SignedOverride> overrides() {
        return asked.world().overrides().stream()
                .filter(each -> each.work().equals(asked.question().work().work()))
                .filter(each -> each.use() == asked.question().use());
    }

    static Instant earlier(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
