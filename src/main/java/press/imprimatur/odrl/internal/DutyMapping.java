package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.DutyType.Phase;
import press.imprimatur.rights.DutyType.Remedy;

/** Duties of ours as duties of ODRL, and back. The exact payload travels in our profile's words. */
final class DutyMapping {

    private static final Map<DutyType, String> STANDARD =
            Map.of(
                    DutyType.CREDIT_LINE, "attribute",
                    DutyType.PAY, "compensate",
                    DutyType.NOTIFY, "inform",
                    DutyType.APPROVAL_OF_CHANGE, "obtainConsent",
                    DutyType.PIXEL, "acceptTracking",
                    DutyType.REMOVE_AT_END, "delete",
                    DutyType.SHARE_ALIKE, "cc:ShareAlike",
                    DutyType.LICENCE_NOTICE, "cc:Notice");

    private static final Set<String> MEMBERS =
            Set.of(
                    "uid",
                    "@type",
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
                    Profile.PAYLOAD,
                    Profile.PHASE,
                    Profile.REMEDY);

    private DutyMapping() {}

    static String action(DutyType type) {
        return STANDARD.getOrDefault(type, Profile.term(type.name()));
    }

    static ObjectNode write(Duty duty) {
        var written = JsonNodeFactory.instance.objectNode();
        if (duty.type() == DutyType.PAY) {
            writePrice(written.putArray("action").addObject(), duty);
        } else {
            written.put("action", action(duty.type()));
        }
        var payload = written.putObject(Profile.PAYLOAD);
        duty.payload().forEach(payload::put);
        if (duty.phase() != duty.type().usualPhase()) {
            written.put(Profile.PHASE, duty.phase().name());
        }
        if (duty.remedy() != Remedy.TASK) {
            written.put(Profile.REMEDY, duty.remedy().name());
        }
        duty.deadline().ifPresent(time -> written.put(Profile.DEADLINE, time.toString()));
        if (duty.covenant()) {
            written.put(Profile.COVENANT, true);
        }
        return written;
    }

    private static void writePrice(ObjectNode action, Duty duty) {
        action.putObject("rdf:value").put("@id", "odrl:compensate");
        var price = action.putArray("refinement").addObject();
        price.put("leftOperand", "payAmount").put("operator", "eq");
        price.putObject("rightOperand")
                .put("@value", duty.word("amount").orElse(""))
                .put("@type", "xsd:decimal");
        price.put("unit", duty.word("currency").orElse(""));
    }

    /** A duty as ours; empty, and named, if our terms have none like it. */
    static Optional<Duty> read(JsonNode node, Unmapped unmapped) {
        var written = LinkedObject.of(node);
        unmapped.addStrangers("duty", written, MEMBERS);
        var action = written.all("action").stream().findFirst().map(ActionTerm::read);
        var name = action.map(ActionTerm::name).orElse("without action");
        try {
            return Optional.of(duty(name, action, written));
        } catch (IllegalArgumentException | BusinessException | ArithmeticException unknown) {
            unmapped.add("duty", name);
            return Optional.empty();
        }
    }

    private static Duty duty(String name, Optional<ActionTerm> action, LinkedObject written) {
        var type = type(name, written);
        var payload =
                written.has(Profile.PAYLOAD)
                        ? exact(written)
                        : supposed(type, action.orElseThrow(), written);
        var phase = written.text(Profile.PHASE).map(Phase::valueOf).orElse(type.usualPhase());
        var remedy = written.text(Profile.REMEDY).map(Remedy::valueOf).orElse(Remedy.TASK);
        var deadline = written.text(Profile.DEADLINE).map(Duration::parse);
        var isCovenant = written.text(Profile.COVENANT).map(Boolean::valueOf).orElse(false);
        return new Duty(type, payload, phase, deadline, remedy, isCovenant);
    }

    /** To attribute without saying how is to keep the byline. */
    private static DutyType type(String name, LinkedObject written) {
        var says = written.has(Profile.PAYLOAD) || written.has("attributedParty");
        if (name.equals("cc:Attribution") || name.equals("attribute") && !says) {
            return DutyType.BYLINE_AS_GIVEN;
        }
        return Arrays.stream(DutyType.values())
                .filter(each -> action(each).equals(name))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Map<String, String> exact(LinkedObject written) {
        var payload = new HashMap<String, String>();
        for (var node : written.all(Profile.PAYLOAD)) {
            node.properties().forEach(each -> payload.put(each.getKey(), each.getValue().asText()));
        }
        return payload;
    }

    private static Map<String, String> supposed(
            DutyType type, ActionTerm action, LinkedObject written) {
        return switch (type) {
            case CREDIT_LINE -> Map.of("text", party(written, "attributedParty").orElseThrow());
            case NOTIFY -> word("to", party(written, "informedParty"));
            case APPROVAL_OF_CHANGE -> word("by", party(written, "consentingParty"));
            case PAY -> price(action);
            default -> Map.of();
        };
    }

    private static Map<String, String> price(ActionTerm action) {
        for (var node : action.refinement()) {
            var refinement = LinkedObject.of(node);
            if (refinement.name("leftOperand").filter("payAmount"::equals).isPresent()) {
                return Map.of(
                        "amount", refinement.text("rightOperand").orElseThrow(),
                        "currency", refinement.text("unit").orElse("").replaceFirst(".*[/#]", ""));
            }
        }
        throw new IllegalArgumentException("what is to be paid");
    }

    private static Optional<String> party(LinkedObject written, String role) {
        return written.all(role).stream().findFirst().map(PartyTerm::name);
    }

    private static Map<String, String> word(String key, Optional<String> value) {
        return value.map(each -> Map.of(key, each)).orElse(Map.of());
    }
}
