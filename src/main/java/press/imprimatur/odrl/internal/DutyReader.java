package press.imprimatur.odrl.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Phase;
import press.imprimatur.terms.DutyType.Remedy;

/** Reads duties of ODRL as duties of ours; one that ours cannot say is named. */
final class DutyReader {

    private static final Set<String> OURS =
            Set.of(
                    "assignee",
                    "attributingParty",
                    "compensatingParty",
                    "informingParty",
                    "consentedParty");
    private static final Set<String> THEIRS = Set.of("assigner", "compensatedParty");
    private static final Set<String> MEMBERS =
            Set.of(
                    "action",
                    "assigner",
                    "assignee",
                    "attributedParty",
                    "attributingParty",
                    "compensatedParty",
                    "compensatingParty",
                    "informedParty",
                    "informingParty",
                    "consentingParty",
                    "consentedParty",
                    Profile.COVENANT,
                    Profile.DEADLINE,
                    Profile.GENERAL,
                    Profile.GRADE,
                    Profile.PAYLOAD,
                    Profile.PHASE,
                    Profile.REMEDY);

    private static final Map<String, DutyType> OTHER_NAMES =
            Map.of(
                    "cc:Copyleft", DutyType.SHARE_ALIKE,
                    "cc:LesserCopyleft", DutyType.SHARE_ALIKE,
                    "attachPolicy", DutyType.LICENCE_NOTICE);

    private final PolicyText document;
    private final LinkedObject policy;

    DutyReader(PolicyText document, LinkedObject policy) {
        this.document = document;
        this.policy = policy;
    }

    /** Who gives and who is given, by name. */
    record Parties(Set<String> assigners, Set<String> assignees) {}

    /** What is owed for a permission: what is to be paid, is to be paid before. */
    List<Duty> ofPermission(List<LinkedObject> duties, Parties parties) {
        return read(duties, parties, true);
    }

    /** What is owed in any case. */
    List<Duty> inAnyCase(List<LinkedObject> duties, Parties parties) {
        return read(duties, parties, false);
    }

    /** What a licence of Creative Commons asks for, in the words of its own. */
    List<Duty> ofLicence(List<LinkedObject> actions) {
        var all = new ArrayList<Duty>();
        for (var action : actions) {
            add(ActionTerm.read(action), Optional.empty(), Phase.POST, all);
        }
        return all;
    }

    private List<Duty> read(List<LinkedObject> duties, Parties parties, boolean isBefore) {
        var all = new ArrayList<Duty>();
        for (var duty : duties) {
            document.clauses().count();
            duty.expect("duty", Set.of("Duty"), MEMBERS);
            refuseOthers(duty, OURS, parties.assignees());
            refuseOthers(duty, THEIRS, parties.assigners());
            var actions = duty.all("action").stream().map(ActionTerm::read).toList();
            if (actions.isEmpty() || actions.size() > 1 && duty.has(Profile.PAYLOAD)) {
                document.unmapped().add("duty", actions.isEmpty() ? "without action" : "several");
            }
            var due = isBefore ? Phase.PRE : DutyType.PAY.usualPhase();
            actions.forEach(action -> add(action, Optional.of(duty), due, all));
        }
        return all;
    }

    /** Who owes is who is permitted, and whom it is owed to is who permits; ours say no other. */
    private void refuseOthers(LinkedObject duty, Set<String> roles, Set<String> meant) {
        for (var role : roles) {
            for (var party : duty.all(role)) {
                var name = PartyTerm.read(party, document.unmapped()).iri();
                if (!meant.contains(name)) {
                    document.unmapped().add("duty", role + " " + name);
                }
            }
        }
    }

    private void add(ActionTerm action, Optional<LinkedObject> owed, Phase payment, List<Duty> to) {
        try {
            to.add(duty(action, owed, payment));
        } catch (IllegalArgumentException
                | DateTimeException
                | BusinessException
                | ArithmeticException unknown) {
            document.unmapped().add("duty", Vocabulary.shown(action.name()));
        }
    }

    private Duty duty(ActionTerm action, Optional<LinkedObject> owed, Phase payment) {
        var type = type(action.name(), owed);
        var isExact = owed.filter(duty -> duty.has(Profile.PAYLOAD)).isPresent();
        var payload = isExact ? exact(owed.orElseThrow()) : supposed(type, action, owed);
        refuseOtherRefinements(type, action, payload);
        var isToBePaid = type == DutyType.PAY && !isExact;
        var usual = isToBePaid ? payment : type.usualPhase();
        return new Duty(
                type,
                payload,
                word(owed, Profile.PHASE).map(Phase::valueOf).orElse(usual),
                word(owed, Profile.DEADLINE).map(Duration::parse),
                word(owed, Profile.REMEDY).map(Remedy::valueOf).orElse(Remedy.TASK),
                word(owed, Profile.COVENANT).map(DutyReader::truth).orElse(false),
                word(owed, Profile.GRADE).map(Grade::valueOf).orElse(Grade.MUST));
    }

    private static boolean truth(String text) {
        ConstraintReader.require(text.equals("true") || text.equals("false"));
        return text.equals("true");
    }

    private static Optional<String> word(Optional<LinkedObject> owed, String member) {
        return owed.flatMap(duty -> duty.text(member));
    }

    /** To attribute without saying how is to keep the byline. */
    private static DutyType type(String name, Optional<LinkedObject> owed) {
        var isAttribution = name.equals("attribute") || name.equals("cc:Attribution");
        var says =
                owed.filter(duty -> duty.has(Profile.PAYLOAD) || duty.has("attributedParty"))
                        .isPresent();
        if (isAttribution) {
            return says ? DutyType.CREDIT_LINE : DutyType.BYLINE_AS_GIVEN;
        }
        return Optional.ofNullable(OTHER_NAMES.get(name))
                .or(() ->
                        Arrays.stream(DutyType.values())
                                .filter(each -> DutyMapping.action(each).equals(name))
                                .findFirst())
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Map<String, String> exact(LinkedObject owed) {
        var payload = new HashMap<String, String>();
        for (var words : owed.all(Profile.PAYLOAD)) {
            for (var member : words.members()) {
                ConstraintReader.require(member.startsWith(Profile.PREFIX));
                var text = words.text(member).orElseThrow(IllegalArgumentException::new);
                payload.put(member.substring(Profile.PREFIX.length()), text);
            }
        }
        return payload;
    }

    private Map<String, String> supposed(
            DutyType type, ActionTerm action, Optional<LinkedObject> owed) {
        Map<DutyType, Supplier<Map<String, String>>> supposed =
                Map.of(
                        DutyType.CREDIT_LINE,
                        () -> Map.of("text", party(owed, "attributedParty").orElseThrow()),
                        DutyType.NOTIFY,
                        () -> word("to", party(owed, "informedParty")),
                        DutyType.APPROVAL_OF_CHANGE,
                        () -> word("by", party(owed, "consentingParty")),
                        DutyType.PAY,
                        () -> plain(price(action)),
                        DutyType.LICENCE_NOTICE,
                        this::notice);
        return supposed.getOrDefault(type, Map::of).get();
    }

    /** A licence that asks for its notice is named in it, as it names itself. */
    private Map<String, String> notice() {
        var address = Descriptions.address(policy.graph(), policy.value());
        var name = Descriptions.title(policy.graph(), policy.value()).or(() -> address);
        var notice = new HashMap<String, String>();
        notice.put("name", name.orElseThrow(IllegalArgumentException::new));
        address.ifPresent(url -> notice.put("url", url));
        return notice;
    }

    /** Only a price may be said of an action, and then it is the price of the payload. */
    private void refuseOtherRefinements(
            DutyType type, ActionTerm action, Map<String, String> payload) {
        ConstraintReader.require(!action.isRefined() || type == DutyType.PAY);
        if (action.isRefined()) {
            var price = price(action);
            ConstraintReader.require(payload.entrySet().containsAll(price.entrySet()));
        }
    }

    private Map<String, String> price(ActionTerm action) {
        ConstraintReader.require(action.refinement().size() == 1);
        var price = action.refinement().get(0);
        price.expect(
                "duty",
                Set.of("Constraint"),
                Set.of("leftOperand", "operator", "rightOperand", "unit"));
        ConstraintReader.require(price.name("leftOperand").filter("payAmount"::equals).isPresent());
        ConstraintReader.require(price.name("operator").filter("eq"::equals).isPresent());
        var amount = price.text("rightOperand").orElseThrow(IllegalArgumentException::new);
        return Map.of(
                "amount",
                amount,
                "currency",
                price.text("unit").orElse("").replaceFirst(".*[/#]", ""));
    }

    /** A price as it is written, unless it is written in powers of ten. */
    private static Map<String, String> plain(Map<String, String> price) {
        var amount = price.get("amount");
        var number = new BigDecimal(amount);
        ConstraintReader.require(number.signum() >= 0 && Math.abs(number.scale()) <= 12);
        var isPlain = amount.matches("[0-9.]+");
        return Map.of(
                "amount",
                isPlain ? amount : number.toPlainString(),
                "currency",
                price.get("currency"));
    }

    private Optional<String> party(Optional<LinkedObject> owed, String role) {
        return owed.flatMap(duty -> duty.one(role))
                .map(each -> PartyTerm.read(each, document.unmapped()).label());
    }

    private static Map<String, String> word(String key, Optional<String> value) {
        return value.map(each -> Map.of(key, each)).orElse(Map.of());
    }
}
