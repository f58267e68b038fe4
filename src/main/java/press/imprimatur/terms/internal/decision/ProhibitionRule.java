package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/**
 * Rule 5: a prohibition beats every permission of its instrument. A permission of the same rank,
 * with the very same words, contradicts it: then somebody has to read the paper.
 */
final class ProhibitionRule {

    private ProhibitionRule() {}

    static void check(ComponentQuestion asked, Instrument instrument, Findings findings) {
        var granted = new Granted(instrument.terms());
        for (var prohibition : instrument.terms().prohibitions()) {
            keepSearchEnginesOut(asked, instrument, prohibition, findings);
            for (var use : spokenOf(prohibition, asked)) {
                if (prohibition.concerns(use)) {
                    bite(asked, prohibition, use, () -> granted.code(prohibition, use), findings);
                }
            }
        }
    }

    /** What was promised elsewhere binds whatever is relied on. */
    static void checkCovenants(ComponentQuestion asked, Instrument promise, Findings findings) {
        for (var prohibition : promise.terms().prohibitions()) {
            if (!isCovenant(promise, prohibition)) {
                continue;
            }
            keepSearchEnginesOut(asked, promise, prohibition, findings);
            for (var use : spokenOf(prohibition, asked)) {
                if (prohibition.concerns(use)) {
                    bite(asked, prohibition, use, () -> ReasonCode.COVENANT_FORBIDS, findings);
                }
            }
        }
    }

    /** They find whatever is out; where that is forbidden, the page has to tell them not to. */
    private static void keepSearchEnginesOut(
            ComponentQuestion asked, Instrument owner, Prohibition prohibition, Findings findings) {
        if (!prohibition.uses().contains(Use.SEARCH_INDEX)) {
            return;
        }
        var when = prohibition.when();
        var match =
                TerritoryRule.touches(asked, when.territory())
                        .and(SettingRule.touches(asked, when));
        if (match != Match.NO && isOn(asked, when.clocks().display(), findings)) {
            DutyRule.owe(owner, List.of(Duty.of(DutyType.NOINDEX)), findings);
        }
    }

    /** What forbids everything is told once. */
    private static Set<Use> spokenOf(Prohibition prohibition, ComponentQuestion asked) {
        return prohibition.uses().isEmpty() ? Set.of(asked.question().use()) : asked.uses();
    }

    private static boolean isCovenant(Instrument promise, Prohibition prohibition) {
        return prohibition.covenant() || promise.kind() == InstrumentKind.HOUSE_RULES;
    }

    private static void bite(
            ComponentQuestion asked,
            Prohibition prohibition,
            Use use,
            Supplier<ReasonCode> code,
            Findings findings) {
        var there = TerritoryRule.touches(asked, prohibition.when().territory());
        var match = there.and(SettingRule.touches(asked, prohibition.when()));
        var clocks = prohibition.when().clocks();
        if (match == Match.NO || !asked.isPublishing() && isOnBringingOutOnly(clocks)) {
            return;
        }
        var isOn = isOn(asked, clocks.display(), findings);
        if (asked.isPublishing()) {
            isOn &= isOn(asked, clocks.publish(), findings);
        }
        if (isOn && match == Match.UNKNOWN) {
            var help = there == Match.UNKNOWN ? Fix.Kind.DESCRIBE_CHANNEL : Fix.Kind.SUPPLY_FACT;
            findings.miss("whether a prohibition applies", help);
        } else if (isOn) {
            refuse(end(asked, clocks), code.get(), use, findings);
        }
    }

    private static boolean isOnBringingOutOnly(Clocks clocks) {
        return clocks.publish().shutsSomethingOut() && !clocks.display().shutsSomethingOut();
    }

    private static boolean isOn(ComponentQuestion asked, Window window, Findings findings) {
        window.from().ifPresent(findings::mayChangeAt);
        window.until().ifPresent(findings::mayChangeAt);
        return window.hasBegunBy(asked.at()) && !window.hasEndedBy(asked.at());
    }

    private static Optional<Instant> end(ComponentQuestion asked, Clocks clocks) {
        var display = clocks.display().until();
        var publish = asked.isPublishing() ? clocks.publish().until() : Optional.<Instant>empty();
        return Stream.of(display, publish).flatMap(Optional::stream).min(Instant::compareTo);
    }

    private static void refuse(Optional<Instant> end, ReasonCode code, Use use, Findings findings) {
        if (end.isPresent()) {
            findings.refuseUntil(end.get(), code, Fix.Kind.CHOOSE_ANOTHER_CHANNEL, use);
        } else {
            findings.refuse(code, Fix.Kind.CHOOSE_ANOTHER_CHANNEL, use);
        }
    }

    /** The clauses that allow something, looked through once, when the first prohibition bites. */
    private static final class Granted {

        private final Terms terms;
        private Set<Clause> clauses;

        private record Clause(Use use, Rank rank, Constraints when) {}

        Granted(Terms terms) {
            this.terms = terms;
        }

        ReasonCode code(Prohibition prohibition, Use use) {
            return prohibition.uses().contains(use) && allows(prohibition, use)
                    ? ReasonCode.TERMS_CONTRADICT
                    : ReasonCode.PROHIBITED;
        }

        private boolean allows(Prohibition prohibition, Use use) {
            if (clauses == null) {
                clauses = new HashSet<>();
                for (var permission : terms.permissions()) {
                    clauses.add(
                            new Clause(
                                    permission.use(), permission.rank(), permission.constraints()));
                }
            }
            return clauses.contains(new Clause(use, prohibition.rank(), prohibition.when()));
        }
    }
}
