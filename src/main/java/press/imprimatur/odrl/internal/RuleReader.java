package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.rights.Constraints;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.Rank;

/** Reads one permission or prohibition, with what it inherits from its policy. */
final class RuleReader {

    private static final Set<String> OF_BOTH =
            Set.of(
                    "uid",
                    "@type",
                    "action",
                    "target",
                    "assigner",
                    "assignee",
                    "constraint",
                    Profile.RANK);
    private static final Set<String> OF_PERMISSIONS =
            joined(OF_BOTH, Set.of("duty", Profile.SURVIVES));
    private static final Set<String> OF_PROHIBITIONS = joined(OF_BOTH, Set.of(Profile.COVENANT));

    private final Unmapped unmapped;
    private final LinkedObject policy;
    private final Optional<Instant> published;
    private final Set<String> groups;
    private final TargetReader targets;

    RuleReader(Unmapped unmapped, LinkedObject policy, Inquiry inquiry) {
        this.unmapped = unmapped;
        this.policy = policy;
        this.published = inquiry.published();
        this.groups = inquiry.groups();
        this.targets = new TargetReader(unmapped, inquiry);
    }

    PolicyRule read(JsonNode node, boolean forbids) {
        var rule = LinkedObject.of(node);
        var where = forbids ? "prohibition" : "permission";
        unmapped.addStrangers(where, rule, forbids ? OF_PROHIBITIONS : OF_PERMISSIONS);
        var actions = inherited(rule, "action").stream().map(ActionTerm::read).toList();
        refuseUnknown(actions, where);
        var constraints = new ConstraintReader(unmapped, forbids, published);
        var own = rule.all("constraint").stream().filter(each -> isOwn(each, Profile.CONSTRAINT));
        var refinements = actions.stream().flatMap(action -> action.refinement().stream());
        if (actions.size() > 1 && actions.stream().anyMatch(a -> !a.refinement().isEmpty())) {
            unmapped.add(where, "several actions, refined");
        }
        var when = constraints.read(Stream.concat(own, refinements).toList());
        var assets = inherited(rule, "target");
        return new PolicyRule(
                forbids,
                actions.stream().map(ActionTerm::name).toList(),
                targets.read(assets),
                when,
                duties(
                        rule.all("duty").stream()
                                .filter(each -> isOwn(each, Profile.DUTY))
                                .toList()),
                rank(rule),
                isTrue(rule, Profile.SURVIVES),
                isTrue(rule, Profile.COVENANT),
                assignee(rule),
                constraints.operands(),
                assets.stream().anyMatch(asset -> LinkedObject.of(asset).has("source")));
    }

    /** What holds for every permission of the policy. */
    List<Constraints> general() {
        return new ConstraintReader(unmapped, false, published)
                .read(policy.all(Profile.CONSTRAINT));
    }

    List<Duty> duties(List<JsonNode> nodes) {
        var duties = new ArrayList<Duty>();
        nodes.forEach(node -> DutyMapping.read(node, unmapped).ifPresent(duties::add));
        return duties;
    }

    /** What is marked as general is read once, at the policy. */
    private boolean isOwn(JsonNode node, String general) {
        return !policy.has(general) || !isTrue(LinkedObject.of(node), Profile.GENERAL);
    }

    private void refuseUnknown(List<ActionTerm> actions, String where) {
        if (actions.isEmpty()) {
            unmapped.add(where, "without action");
        }
        actions.stream()
                .map(ActionTerm::name)
                .filter(name -> !Actions.isKnown(name))
                .forEach(name -> unmapped.add("action", name));
    }

    private Rank rank(LinkedObject rule) {
        try {
            return rule.text(Profile.RANK).map(Rank::valueOf).orElse(Rank.GENERAL);
        } catch (IllegalArgumentException unknown) {
            unmapped.add("rank", rule.text(Profile.RANK).orElse(""));
            return Rank.GENERAL;
        }
    }

    /** Our newsroom is whom we ask for; a group is as good as its member. */
    private Optional<String> assignee(LinkedObject rule) {
        var parties =
                inherited(rule, "assignee").stream()
                        .map(node -> PartyTerm.read(node, unmapped).iri())
                        .toList();
        if (parties.size() > 1) {
            unmapped.add("assignee", "several of them");
        }
        return parties.stream()
                .filter(iri -> !iri.equals(Profile.US) && !groups.contains(iri))
                .findFirst();
    }

    private List<JsonNode> inherited(LinkedObject rule, String member) {
        return rule.has(member) ? rule.all(member) : policy.all(member);
    }

    private static boolean isTrue(LinkedObject object, String member) {
        return object.text(member).map(Boolean::valueOf).orElse(false);
    }

    private static Set<String> joined(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
