package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Rank;
import press.imprimatur.terms.Scope;

/** Reads permissions and prohibitions, with what they inherit from their policy. */
final class RuleReader {

    private static final Set<String> OF_BOTH =
            Set.of("action", "target", "assigner", "assignee", "constraint", Profile.RANK);
    private static final Set<String> OF_PERMISSIONS =
            joined(OF_BOTH, Set.of("duty", Profile.SURVIVES));
    private static final Set<String> OF_PROHIBITIONS = joined(OF_BOTH, Set.of(Profile.COVENANT));

    private final PolicyText document;
    private final LinkedObject policy;
    private final Inquiry inquiry;
    private final TargetReader targets;
    private final DutyReader duties;
    private final General general;
    private final boolean isWithoutTarget;

    RuleReader(PolicyText document, LinkedObject policy, Inquiry inquiry) {
        this.document = document;
        this.policy = policy;
        this.inquiry = inquiry;
        this.targets = new TargetReader(document, inquiry);
        this.duties = new DutyReader(document, policy);
        this.general = new General(policy);
        this.isWithoutTarget =
                Stream.of("permission", "prohibition")
                                .flatMap(kind -> policy.all(kind).stream())
                                .noneMatch(rule -> rule.has("target"))
                        && !policy.has("target");
    }

    /** A rule whose actions are refined each in its own way is a rule on each of them. */
    List<PolicyRule> read(LinkedObject rule, boolean forbids) {
        document.clauses().count();
        var where = forbids ? "prohibition" : "permission";
        var type = forbids ? "Prohibition" : "Permission";
        rule.expect(where, Set.of(type), forbids ? OF_PROHIBITIONS : OF_PERMISSIONS);
        var actions = inherited(rule, "action").stream().map(ActionTerm::read).toList();
        if (actions.isEmpty()) {
            document.unmapped().add(where, "without action");
        }
        var own = general.without(rule.all("constraint"), Profile.CONSTRAINT);
        var when = new ConstraintReader(document, forbids, inquiry.published());
        var read = rule(rule, forbids, when.read(own));
        var rules = new ArrayList<PolicyRule>();
        var plain = actions.stream().filter(each -> !each.isRefined()).toList();
        if (!plain.isEmpty()) {
            rules.add(on(read, plain, read.when()));
        }
        for (var refined : actions) {
            if (refined.isRefined()) {
                var both = List.of(read.when(), when.read(refined.refinement()));
                rules.add(on(read, List.of(refined), new Condition.All(both)));
            }
        }
        return rules;
    }

    /** What a licence of Creative Commons permits or forbids in the words of its own. */
    List<PolicyRule> licence(List<LinkedObject> actions, boolean forbids) {
        if (actions.isEmpty()) {
            return List.of();
        }
        var named = actions.stream().map(ActionTerm::read).toList();
        return List.of(on(rule(policy, forbids, Condition.NONE), named, Condition.NONE));
    }

    /** What holds for every permission of the policy. */
    Condition general() {
        return new ConstraintReader(document, false, inquiry.published())
                .read(policy.all(Profile.CONSTRAINT));
    }

    /** Who permits, where the rules say so and not the policy. */
    List<LinkedObject> assigners() {
        return Stream.of("permission", "prohibition")
                .flatMap(kind -> policy.all(kind).stream())
                .flatMap(rule -> rule.all("assigner").stream())
                .toList();
    }

    private PolicyRule rule(LinkedObject rule, boolean forbids, Condition when) {
        var isOfPolicy = rule == policy;
        var assets = inherited(rule, "target");
        var owed =
                isOfPolicy
                        ? List.<Duty>of()
                        : duties.ofPermission(
                                general.without(rule.all("duty"), Profile.DUTY), parties(rule));
        inherited(rule, "assigner").forEach(each -> PartyTerm.read(each, document.unmapped()));
        return new PolicyRule(
                forbids,
                Set.of(),
                scopes(assets),
                when,
                owed,
                isOfPolicy ? Rank.GENERAL : rank(rule),
                isTrue(rule, Profile.SURVIVES),
                isTrue(rule, Profile.COVENANT),
                inherited(rule, "assignee").stream()
                        .map(each -> PartyTerm.read(each, document.unmapped()))
                        .toList(),
                assets.stream().anyMatch(asset -> asset.has("source")));
    }

    private DutyReader.Parties parties(LinkedObject rule) {
        return new DutyReader.Parties(
                named(inherited(rule, "assigner")), named(inherited(rule, "assignee")));
    }

    private static Set<String> named(List<LinkedObject> parties) {
        return parties.stream().map(LinkedObject::text).collect(Collectors.toSet());
    }

    private List<Scope> scopes(List<LinkedObject> assets) {
        var applied = inquiry.applied().filter(work -> isWithoutTarget);
        return applied.<List<Scope>>map(work -> List.of(Scope.of(work)))
                .orElseGet(() -> targets.read(assets));
    }

    private PolicyRule on(PolicyRule rule, List<ActionTerm> actions, Condition when) {
        actions.stream()
                .map(ActionTerm::name)
                .filter(name -> !Actions.isKnown(name))
                .forEach(name -> document.unmapped().add("action", Vocabulary.shown(name)));
        return new PolicyRule(
                rule.forbids(),
                actions.stream().map(ActionTerm::name).collect(Collectors.toSet()),
                rule.scopes(),
                when,
                rule.duties(),
                rule.rank(),
                rule.survivesRevocation(),
                rule.covenant(),
                rule.assignees(),
                rule.looksIntoCollection());
    }

    private Rank rank(LinkedObject rule) {
        var name = rule.text(Profile.RANK);
        try {
            return name.map(Rank::valueOf).orElse(Rank.GENERAL);
        } catch (IllegalArgumentException unknown) {
            document.unmapped().add("rank", name.orElse(""));
            return Rank.GENERAL;
        }
    }

    /**
     * What stands at the policy holds for its rules; whether it adds to or yields to a rule's own,
     * people read in two ways, and so it is refused where it makes a difference.
     */
    private List<LinkedObject> inherited(LinkedObject rule, String member) {
        var above = policy.all(member);
        if (rule == policy || !rule.has(member)) {
            return above;
        }
        var own = rule.all(member);
        if (!above.isEmpty() && !meanings(own).equals(meanings(above))) {
            document.unmapped().add(member, "both at the policy and at a rule");
        }
        return own;
    }

    private static Set<String> meanings(List<LinkedObject> values) {
        return values.stream().map(each -> each.meaning(Set.of())).collect(Collectors.toSet());
    }

    private boolean isTrue(LinkedObject object, String member) {
        var text = object == policy ? Optional.<String>empty() : object.text(member);
        text.filter(each -> !each.equals("true") && !each.equals("false"))
                .ifPresent(each -> document.unmapped().add(member, each));
        return text.filter("true"::equals).isPresent();
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
