package press.imprimatur.odrl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Revocability;

/** Reads a policy; what our terms cannot say is named, and so is what nobody has read. */
final class PolicyReader {

    static final Set<String> TYPES =
            Set.of(
                    "Policy",
                    "Set",
                    "Agreement",
                    "Offer",
                    "Request",
                    "Assertion",
                    "Privacy",
                    "Ticket");

    /** Those that say what is permitted, or what somebody asks or offers. */
    private static final Set<String> UNDERSTOOD =
            Set.of("Policy", "Set", "Agreement", "Offer", "Request");

    private static final Set<String> MEMBERS =
            Set.of(
                    "profile",
                    "conflict",
                    "assigner",
                    "assignee",
                    "target",
                    "action",
                    "permission",
                    "prohibition",
                    "obligation",
                    "duty",
                    "cc:permits",
                    "cc:prohibits",
                    "cc:requires",
                    Profile.BASE,
                    Profile.BINDS,
                    Profile.CAME_WITH,
                    Profile.CONSTRAINT,
                    Profile.DUTY,
                    Profile.KIND,
                    Profile.OUTLET,
                    Profile.PROVISIONAL,
                    Profile.REVOCABLE,
                    Profile.STATE,
                    Profile.TITLE,
                    Profile.VERSION);

    private final PolicyText document;
    private final LinkedObject policy;
    private final RuleReader rules;

    private PolicyReader(PolicyText document, LinkedObject policy, Inquiry inquiry) {
        this.document = document;
        this.policy = policy;
        this.rules = new RuleReader(document, policy, inquiry);
    }

    /** What a document says; only the names of what is wrong with it if it has no policy. */
    static ReadPolicy read(PolicyText document, Inquiry inquiry) {
        return document.policy()
                .map(policy -> new PolicyReader(document, policy, inquiry).read())
                .orElseGet(() -> ReadPolicy.nothing(document));
    }

    private ReadPolicy read() {
        policy.expect("policy", UNDERSTOOD, MEMBERS);
        policy.all("profile").stream()
                .map(LinkedObject::text)
                .filter(profile -> !Profile.KNOWN.contains(profile))
                .forEach(profile -> document.unmapped().add("profile", profile));
        refuseOtherConflicts();
        var all = new ArrayList<PolicyRule>();
        policy.all("permission").forEach(each -> all.addAll(rules.read(each, false)));
        all.addAll(rules.licence(policy.all("cc:permits"), false));
        policy.all("prohibition").forEach(each -> all.addAll(rules.read(each, true)));
        all.addAll(rules.licence(policy.all("cc:prohibits"), true));
        var read =
                new ReadPolicy(
                        type(),
                        all,
                        rules.general(),
                        duties(),
                        constant(Revocability.class, Profile.REVOCABLE),
                        constant(Binding.class, Profile.BINDS),
                        coversPictures(),
                        heading(),
                        document.unmapped());
        document.nameWhatIsLeft(policy);
        return read;
    }

    private String type() {
        return policy.types().stream().filter(TYPES::contains).findFirst().orElse("Set");
    }

    /** Of what stands at the policy, what is owed before is what our own profile says so of. */
    private List<Duty> duties() {
        var parties =
                new DutyReader.Parties(
                        named(policy.all("assigner")), named(policy.all("assignee")));
        var reader = new DutyReader(document, policy);
        var duties = new ArrayList<>(reader.inAnyCase(policy.all(Profile.DUTY), parties));
        duties.addAll(reader.inAnyCase(policy.all("obligation"), parties));
        // ODRL 2.1 let a duty stand here too: it is owed for every permission.
        duties.addAll(reader.ofPermission(policy.all("duty"), parties));
        duties.addAll(reader.ofLicence(policy.all("cc:requires")));
        return duties;
    }

    private static Set<String> named(List<LinkedObject> parties) {
        return parties.stream().map(LinkedObject::text).collect(Collectors.toSet());
    }

    private ReadPolicy.Heading heading() {
        policy.text(Profile.VERSION);
        var assigners =
                Stream.concat(policy.all("assigner").stream(), rules.assigners().stream())
                        .map(each -> PartyTerm.read(each, document.unmapped()).label())
                        .distinct()
                        .toList();
        if (assigners.size() > 1) {
            document.unmapped().add("assigner", "several of them");
        }
        return new ReadPolicy.Heading(
                policy.text(Profile.TITLE)
                        .or(() -> Descriptions.title(policy.graph(), policy.value()))
                        .or(() -> Optional.of(policy.text()).filter(name -> !name.isEmpty())),
                assigners.stream().findFirst(),
                policy.text(Profile.KIND),
                policy.text(Profile.STATE),
                policy.text(Profile.OUTLET),
                policy.text(Profile.BASE),
                policy.text(Profile.PROVISIONAL));
    }

    /** A conflict forbids: said so, or left open. */
    private void refuseOtherConflicts() {
        policy.name("conflict")
                .filter(how -> !how.equals("prohibit") && !how.equals("invalid"))
                .ifPresent(how -> document.unmapped().add("conflict", how));
    }

    private boolean coversPictures() {
        var said = policy.text(Profile.CAME_WITH);
        said.filter(each -> !each.equals("true") && !each.equals("false"))
                .ifPresent(each -> document.unmapped().add("policy", Profile.CAME_WITH));
        return said.filter("true"::equals).isPresent();
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String member) {
        try {
            return policy.text(member).map(name -> Enum.valueOf(type, name));
        } catch (IllegalArgumentException unknown) {
            document.unmapped().add("policy", member);
            return Optional.empty();
        }
    }
}
