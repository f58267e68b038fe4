package press.imprimatur.clearance.web;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.clearance.GrantorsAnswer;
import press.imprimatur.clearance.Offer;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Use;

/**
 * An answer to a request that came by letter, as scripts send it.
 *
 * @param offer what the grantor would grant; for a counter-offer only
 * @param reason of a refusal; may be absent
 * @param evidence papers; may be absent for a refusal only
 */
public record AnswerJson(
        GrantorsAnswer.Kind kind,
        Optional<OfferJson> offer,
        Optional<String> reason,
        List<PaperJson> evidence) {

    /** All that may differ from what was asked. */
    public record OfferJson(
            Set<Use> uses, Optional<LocalDate> lastDay, Optional<String> creditLine) {

        Offer offer() {
            return new Offer(
                    uses == null ? Set.of() : uses,
                    lastDay,
                    creditLine == null ? "" : creditLine.orElse(""));
        }
    }

    /** A paper: its bytes in Base64. */
    public record PaperJson(EvidenceType type, String fileName, String content) {

        NewEvidence paper() {
            if (type == null || !type.isBroughtIn()) {
                throw new FieldRefused("evidence.type", "rights.evidenceTypeMissing");
            }
            try {
                var bytes = Base64.getMimeDecoder().decode(content == null ? "" : content);
                return new NewEvidence(
                        type, fileName == null ? "evidence" : fileName, bytes, Optional.empty());
            } catch (IllegalArgumentException notBase64) {
                throw new FieldRefused("evidence.content", "rights.evidenceNotBase64");
            }
        }
    }

    List<NewEvidence> papers() {
        return evidence == null ? List.of() : evidence.stream().map(PaperJson::paper).toList();
    }

    String why() {
        return reason == null ? "" : reason.orElse("");
    }
}
