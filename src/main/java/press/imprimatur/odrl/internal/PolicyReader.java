package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Binding;
import press.imprimatur.rights.Revocability;

/** Reads a policy; what our terms cannot say is named. */
final class PolicyReader {

    private static final Set<String> CONTEXTS =
            Set.of(
                    "http://www.w3.org/ns/odrl.jsonld",
                    "https://www.w3.org/ns/odrl.jsonld",
                    "http://www.w3.org/ns/odrl/2/",
                    "https://www.w3.org/ns/odrl/2/");
    private static final Set<String> TYPES =
            Set.of("Policy", "Set", "Agreement", "Offer", "Request");
    private static final Set<String> MEMBERS =
            Set.of(
                    "@context",
                    "@type",
                    "uid",
                    "profile",
                    "conflict",
                    "assigner",
                    "assignee",
                    "target",
                    "action",
                    "permission",
                    "prohibition",
                    "obligation",
                    Profile.BINDS,
                    Profile.CONSTRAINT,
                    Profile.DUTY,
                    Profile.KIND,
                    Profile.OUTLET,
                    Profile.REVOCABLE,
                    Profile.TITLE,
                    Profile.VERSION,
                    "imp:base",
                    "imp:state");

    private final Unmapped unmapped = new Unmapped();
    private final LinkedObject policy;
    private final RuleReader rules;

    /**
     * @throws FieldRefused if it is no JSON object
     */
    PolicyReader(JsonNode node, Inquiry inquiry) {
        if (!(node instanceof ObjectNode)) {
            throw new FieldRefused("policy", "odrl.noPolicy");
        }
        policy = LinkedObject.of(node);
        rules = new RuleReader(unmapped, policy, inquiry);
    }

    ReadPolicy read() {
        unmapped.addStrangers("policy", policy, MEMBERS);
        policy.all("@context").forEach(this::refuseForeignContext);
        policy.all("profile").stream()
                .map(LinkedObject::text)
                .filter(profile -> !Profile.KNOWN.contains(profile))
                .forEach(profile -> unmapped.add("profile", profile));
        var type = policy.name("@type").orElse("Set");
        if (!TYPES.contains(type)) {
            unmapped.add("type", type);
        }
        refuseOtherConflicts();
        var all = new ArrayList<PolicyRule>();
        policy.all("permission").forEach(node -> all.add(rules.read(node, false)));
        policy.all("prohibition").forEach(node -> all.add(rules.read(node, true)));
        var duties = new ArrayList<>(rules.duties(policy.all(Profile.DUTY)));
        duties.addAll(rules.duties(policy.all("obligation")));
        return new ReadPolicy(
                type,
                policy,
                List.copyOf(all),
                rules.general(),
                duties,
                constant(Revocability.class, Profile.REVOCABLE),
                constant(Binding.class, Profile.BINDS),
                unmapped);
    }

    /** Prefixes may be declared; whatever else a context says would have to be loaded. */
    private void refuseForeignContext(JsonNode context) {
        if (!context.isObject()) {
            if (!CONTEXTS.contains(context.asText())) {
                unmapped.add("@context", context.asText());
            }
            return;
        }
        context.properties().stream()
                .filter(each -> !isHarmless(each.getKey(), each.getValue().asText()))
                .forEach(each -> unmapped.add("@context", each.getKey()));
    }

    private static boolean isHarmless(String prefix, String iri) {
        var known = Prefixes.KNOWN.get(prefix);
        return iri.matches(".*[/#:]") && (known == null || known.contains(iri));
    }

    /** A conflict forbids: said so, or left open. */
    private void refuseOtherConflicts() {
        policy.name("conflict")
                .filter(how -> !how.equals("prohibit") && !how.equals("invalid"))
                .ifPresent(how -> unmapped.add("conflict", how));
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String member) {
        try {
            return policy.text(member).map(name -> Enum.valueOf(type, name));
        } catch (IllegalArgumentException unknown) {
            unmapped.add("policy", member);
            return Optional.empty();
        }
    }
}
