package press.imprimatur.terms.internal.decision;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/**
 * Rules 2, 4 and 5 inside one instrument: every use that is needed is granted by a clause of it, or
 * of a supplement to it, with all the constraints of that clause. Where clauses of several ranks
 * grant the use, one of each must do: the specific restricts the general and never widens it.
 */
final class GrantRule {

    private static final int RANKS = Rank.values().length;
    private static final Set<Use> CARRIED = EnumSet.of(Use.STYLE_EDIT, Use.ADD_REPORTING);

    private final ComponentQuestion asked;
    private final EvaluatedInstrument paper;
    private final Findings findings;

    private GrantRule(ComponentQuestion asked, EvaluatedInstrument paper, Findings findings) {
        this.asked = asked;
        this.paper = paper;
        this.findings = findings;
    }

    static void check(ComponentQuestion asked, EvaluatedInstrument paper, Findings findings) {
        var rule = new GrantRule(asked, paper, findings);
        var terms = paper.instrument().terms();
        var isArchived = rule.isArchived();
        checkConstraints(asked, terms.constraints(), isArchived, findings);
        for (var use : asked.uses()) {
            rule.checkUse(rule.carrier(use), isArchived);
        }
    }

    static void checkConstraints(
            ComponentQuestion asked,
            Constraints constraints,
            boolean isArchived,
            Findings findings) {
        if (constraints == Constraints.NONE) {
            return;
        }
        ClockRule.check(asked, constraints.clocks(), isArchived, findings);
        TerritoryRule.check(asked, constraints.territory(), findings);
        SettingRule.check(asked, constraints, findings);
        QuantityRule.check(asked, constraints.quantities(), findings);
    }

    /**
     * Who may change what is said may change how it is written and may add to it, unless the paper
     * says more of that.
     */
    private Use carrier(Use use) {
        return CARRIED.contains(use) && !speaksOf(use) && speaksOf(Use.SUBSTANTIVE_EDIT)
                ? Use.SUBSTANTIVE_EDIT
                : use;
    }

    private boolean speaksOf(Use use) {
        if (speaksOf(paper.instrument(), use)) {
            return true;
        }
        for (var supplement : paper.supplements()) {
            if (speaksOf(supplement, use)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOf(Instrument owner, Use use) {
        for (var permission : owner.terms().permissions()) {
            if (permission.use().implies(use)) {
                return true;
            }
        }
        return false;
    }

    private boolean isArchived() {
        return !asked.isPublishing()
                && asked.isPage()
                && tryClauses(paper.instrument(), Use.ARCHIVE_PUBLIC, false)
                        .map(this::isGood)
                        .orElse(false);
    }

    /** Whether an archive's clause does now; when that may change counts in any case. */
    private boolean isGood(Findings clause) {
        paper.mayChangeByClauses();
        findings.include(clause.until());
        return clause.isClean();
    }

    private void checkUse(Use use, boolean isArchived) {
        if (isPlainlyGranted(use)) {
            return;
        }
        var base = tryClauses(paper.instrument(), use, isArchived);
        if (base.isPresent() && base.get().isClean()) {
            findings.include(base.get());
            return;
        }
        for (var supplement : paper.supplements()) {
            var added = trySupplement(supplement, use, isArchived);
            if (added.isPresent() && added.get().isClean()) {
                base.ifPresent(passed -> findings.include(passed.until()));
                findings.include(added.get());
                paper.relyOn(supplement);
                return;
            }
            added.ifPresent(passed -> findings.include(passed.until()));
        }
        base.ifPresentOrElse(findings::include, () -> refuse(use));
    }

    /** Whether one clause alone speaks of it, and says nothing else: there is nothing to weigh. */
    private boolean isPlainlyGranted(Use use) {
        Permission only = null;
        for (var permission : paper.instrument().terms().permissions()) {
            if (permission.use().implies(use)) {
                if (only != null) {
                    return false;
                }
                only = permission;
            }
        }
        return only != null && only.constraints() == Constraints.NONE && only.duties().isEmpty();
    }

    /** What a supplement's clauses come to; empty if it does not add that use. */
    private Optional<Findings> trySupplement(Instrument supplement, Use use, boolean isArchived) {
        var coverage = Coverage.of(supplement.terms(), asked);
        if (coverage == Match.NO) {
            return Optional.empty();
        }
        var found = tryClauses(supplement, use, isArchived);
        found.ifPresent(clause -> {
            if (coverage == Match.UNKNOWN) {
                EquivalentComponents.missSelected(asked, supplement.terms(), clause);
            }
            StateRule.check(asked, supplement, clause);
            VersionRule.check(asked, supplement.terms(), clause);
            checkConstraints(asked, supplement.terms().constraints(), isArchived, clause);
            ProhibitionRule.check(asked, supplement, clause);
            DutyRule.owe(supplement, supplement.terms().duties(), clause);
        });
        return found;
    }

    /**
     * What the clauses on a use come to; empty if there are none. Of each rank the first that does,
     * else the least bad; then all ranks together.
     */
    private Optional<Findings> tryClauses(Instrument owner, Use use, boolean isArchived) {
        Findings[] byRank = null;
        for (var permission : owner.terms().permissions()) {
            if (permission.use().implies(use)) {
                byRank = byRank == null ? new Findings[RANKS] : byRank;
                var rank = permission.rank().ordinal();
                var clause = tryClause(owner, permission, isArchived);
                byRank[rank] = byRank[rank] == null ? clause : better(byRank[rank], clause);
            }
        }
        return byRank == null ? Optional.empty() : Optional.of(together(byRank));
    }

    private static Findings together(Findings[] byRank) {
        Findings all = null;
        for (var best : byRank) {
            if (best != null && all == null) {
                all = best;
            } else if (best != null) {
                all.include(best);
            }
        }
        return all;
    }

    /** When the clock may change what came of the clause passed over counts too. */
    private Findings better(Findings first, Findings other) {
        paper.mayChangeByClauses();
        var better = isNearer(other, first) ? other : first;
        better.include(better == first ? other.until() : first.until());
        return better;
    }

    private static boolean isNearer(Findings other, Findings first) {
        if (first.isClean()) {
            return false;
        }
        var byVerdict = other.verdict().compareTo(first.verdict());
        return byVerdict < 0 || byVerdict == 0 && other.reasons().size() < first.reasons().size();
    }

    private Findings tryClause(Instrument owner, Permission permission, boolean isArchived) {
        var clause = new Findings(asked, owner);
        checkConstraints(asked, permission.constraints(), isArchived, clause);
        DutyRule.owe(owner, permission.duties(), clause);
        DutyRule.check(asked, clause);
        return clause;
    }

    private void refuse(Use use) {
        if (use == asked.question().use()) {
            findings.refuse(ReasonCode.USE_NOT_GRANTED, Fix.Kind.ASK_GRANTOR, use);
        } else if (use == Use.IMAGE_USE) {
            findings.refuse(ReasonCode.IMAGE_NOT_GRANTED, Fix.Kind.RECORD_LICENCE);
        } else if (asked.isMadeBy(use)) {
            findings.refuse(ReasonCode.CHANGE_NOT_GRANTED, Fix.Kind.ASK_GRANTOR, use);
        } else if (use.isChange()) {
            findings.refuse(ReasonCode.CHANGE_NOT_GRANTED, Fix.Kind.RESTORE_TEXT, use, where(use));
        } else {
            findings.refuse(ReasonCode.COMMERCE_NOT_GRANTED, Fix.Kind.ASK_GRANTOR, use);
        }
    }

    /** What to restore: as the fidelity panel named it, else the component. */
    private String where(Use change) {
        var named =
                asked.question().changes().stream()
                        .filter(each -> each.change() == change)
                        .filter(each -> each.component().equals(asked.component()))
                        .flatMap(each -> each.where().stream())
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? "the " + asked.component() : named;
    }
}
