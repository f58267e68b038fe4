package press.imprimatur.odrl.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/**
 * A policy as it was read.
 *
 * @param general what must hold for every permission
 * @param duties what is owed for every permission
 * @param coversPictures whether the pictures that came with the stories are covered too
 * @param unmapped what of it our terms cannot say; if there is any, nothing of it counts
 */
record ReadPolicy(
        String type,
        List<PolicyRule> rules,
        Condition general,
        List<Duty> duties,
        Optional<Revocability> revocable,
        Optional<Binding> binds,
        boolean coversPictures,
        Heading heading,
        Unmapped unmapped) {

    /**
     * What it says of itself.
     *
     * @param base what a supplement of ours adds to
     */
    record Heading(
            Optional<String> title,
            Optional<String> grantor,
            Optional<String> kind,
            Optional<String> state,
            Optional<String> outlet,
            Optional<String> base,
            Optional<String> provisionalUntil) {

        static final Heading NONE =
                new Heading(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    /** Of a document in which no policy could be read. */
    static ReadPolicy nothing(PolicyText document) {
        return new ReadPolicy(
                "Set",
                List.of(),
                Condition.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Heading.NONE,
                document.unmapped());
    }

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
        var alternatives = new ConditionAlternatives(unmapped);
        var whole = alternatives.of(general);
        if (whole.size() != 1) {
            unmapped.add("policy", "alternatives for all permissions");
        }
        return new Terms(
                scopes.isEmpty() ? new Scope.ListedWorks(null) : scopes.get(0),
                rules.stream()
                        .filter(rule -> !rule.forbids())
                        .flatMap(rule -> permissions(rule, alternatives).stream())
                        .toList(),
                rules.stream()
                        .filter(PolicyRule::forbids)
                        .flatMap(rule -> prohibitions(rule, alternatives).stream())
                        .toList(),
                whole.isEmpty() ? Constraints.NONE : whole.get(0),
                duties,
                revocable.orElse(null),
                binds.orElse(null),
                coversPictures);
    }

    private List<Permission> permissions(PolicyRule rule, ConditionAlternatives alternatives) {
        refuseWhatNobodyUses(rule);
        var cases = forAssignees(rule, alternatives.of(rule.when()));
        return Actions.uses(rule.actions()).stream()
                .flatMap(use ->
                        cases.stream()
                                .map(when ->
                                        new Permission(
                                                use,
                                                when,
                                                rule.duties(),
                                                rule.rank(),
                                                rule.survivesRevocation())))
                .toList();
    }

    private List<Prohibition> prohibitions(PolicyRule rule, ConditionAlternatives alternatives) {
        refuseWhatNobodyUses(rule);
        return forAssignees(rule, alternatives.of(rule.when())).stream()
                .flatMap(when -> prohibitions(rule, when).stream())
                .toList();
    }

    /** What forbids commerce forbids everything where it is commercial. */
    private List<Prohibition> prohibitions(PolicyRule rule, Constraints when) {
        var others = new HashSet<>(rule.actions());
        if (!others.remove(Actions.COMMERCIAL)) {
            return List.of(prohibition(rule, rule.actions(), when));
        }
        if (!when.forbidden().isEmpty()) {
            unmapped.add("prohibition", "of commerce in some circumstances");
        }
        var commerce =
                prohibition(rule, Set.of(Actions.USE), when.forbidding(Circumstance.COMMERCIAL));
        return others.isEmpty()
                ? List.of(commerce)
                : List.of(commerce, prohibition(rule, others, when));
    }

    private static Prohibition prohibition(PolicyRule rule, Set<String> actions, Constraints when) {
        var isOfEverything = actions.contains(Actions.USE);
        var uses = isOfEverything ? Set.<Use>of() : Actions.forbidden(actions);
        return new Prohibition(uses, when, rule.rank(), rule.covenant());
    }

    private void refuseWhatNobodyUses(PolicyRule rule) {
        for (var action : rule.actions()) {
            if (Actions.uses(Set.of(action)).isEmpty()) {
                unmapped.add("action", action);
            }
        }
    }

    /** A rule for others than us is one for their brand; none if it is for nobody. */
    private static List<Constraints> forAssignees(PolicyRule rule, List<Constraints> cases) {
        if (rule.assignees().isEmpty() || rule.assignees().stream().anyMatch(PartyTerm::isUs)) {
            return cases;
        }
        var names = rule.assignees().stream().flatMap(PartyTerm::names).distinct().toList();
        return cases.stream()
                .filter(when ->
                        when.brands().isEmpty() || names.stream().anyMatch(when.brands()::contains))
                .map(when -> when.byBrands(ours(when, names)))
                .toList();
    }

    private static String[] ours(Constraints when, List<String> names) {
        return names.stream()
                .filter(each -> when.brands().isEmpty() || when.brands().contains(each))
                .toArray(String[]::new);
    }
}
