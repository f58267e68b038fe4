package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.DutyType.Grade;
import press.imprimatur.terms.DutyType.Remedy;

/** Duties of ours as duties of ODRL. The exact payload travels in our profile's words. */
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
        duty.payload().forEach((word, what) -> payload.put(Profile.PREFIX + word, what));
        if (duty.phase() != duty.type().usualPhase()) {
            written.put(Profile.PHASE, duty.phase().name());
        }
        if (duty.remedy() != Remedy.TASK) {
            written.put(Profile.REMEDY, duty.remedy().name());
        }
        duty.deadline().ifPresent(time -> written.put(Profile.DEADLINE, time.toString()));
        if (duty.grade() != Grade.MUST) {
            written.put(Profile.GRADE, duty.grade().name());
        }
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
}
