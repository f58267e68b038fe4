package press.imprimatur.odrl.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.Binding;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.Permission;
import press.imprimatur.rights.Prohibition;
import press.imprimatur.rights.Revocability;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;

/**
 * A policy as it was read.
 *
 * @param general what holds for every permission: one of these; none if nothing can meet it
 */
record ReadPolicy(
        String type,
        LinkedObject policy,
        List<PolicyRule> rules,
        List<Constraints> general,
        List<Duty> duties,
        Optional<Revocability> revocable,
        Optional<Binding> binds,
        Unmapped unmapped) {

    /** What asks or offers is no word given, and is never evaluated. */
    boolean isInForce() {
        return !type.equals("Offer") && !type.equals("Request");
    }

    /** Terms that say all of it; what cannot be said is named beside. */
    Terms terms() {
        var scopes = rules.stream().flatMap(rule -> rule.scopes().stream()).distinct().toList();
        if (scopes.size() > 1) {
            unmapped.add("target", "several in one policy");
        }
        if (general.size() != 1) {
            unmapped.add("policy", "alternatives for all permissions");
        }
        return new Terms(
                scopes.isEmpty() ? new Scope.ListedWorks(null) : scopes.get(0),
                rules.stream()
                        .filter(rule -> !rule.forbids())
                        .flatMap(r -> permissions(r).stream())
                        .toList(),
                rules.stream()
                        .filter(PolicyRule::forbids)
                        .flatMap(r -> prohibitions(r).stream())
                        .toList(),
                general.isEmpty() ? Constraints.NONE : general.get(0),
                duties,
                revocable.orElse(null),
                binds.orElse(null));
    }

    private List<Permission> permissions(PolicyRule rule) {
        rule.actions().forEach(this::refuseWhatNobodyUses);
        return rule.actions().stream()
                .flatMap(action -> Actions.uses(action).stream())
                .flatMap(use -> permissions(rule, use).stream())
                .toList();
    }

    static List<Permission> permissions(PolicyRule rule, Use use) {
        return rule.when().stream()
                .flatMap(when -> forAssignee(rule, when).stream())
                .map(when ->
                        new Permission(
                                use, when, rule.duties(), rule.rank(), rule.survivesRevocation()))
                .toList();
    }

    private List<Prohibition> prohibitions(PolicyRule rule) {
        rule.actions().forEach(this::refuseWhatNobodyUses);
        var isOfEverything = rule.actions().contains(Actions.USE);
        var uses =
                isOfEverything
                        ? Set.<Use>of()
                        : Set.copyOf(
                                rule.actions().stream()
                                        .flatMap(action -> Actions.uses(action).stream())
                                        .distinct()
                                        .toList());
        return isOfEverything || !uses.isEmpty() ? prohibitions(rule, uses) : List.of();
    }

    static List<Prohibition> prohibitions(PolicyRule rule, Set<Use> uses) {
        return rule.when().stream()
                .flatMap(when -> forAssignee(rule, when).stream())
                .map(when -> new Prohibition(uses, when, rule.rank(), rule.covenant()))
                .toList();
    }

    private void refuseWhatNobodyUses(String action) {
        if (Actions.uses(action).isEmpty()) {
            unmapped.add("action", action);
        }
    }

    /** Empty if it is for nobody: for one party, and for another's brand. */
    private static Optional<Constraints> forAssignee(PolicyRule rule, Constraints when) {
        if (rule.assignee().isEmpty()) {
            return Optional.of(when);
        }
        var assignee = rule.assignee().get();
        return when.brands().isEmpty() || when.brands().contains(assignee)
                ? Optional.of(when.byBrands(assignee))
                : Optional.empty();
    }
}
