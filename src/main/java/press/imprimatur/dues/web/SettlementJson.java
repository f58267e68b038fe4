package press.imprimatur.dues.web;

import java.util.Base64;
import java.util.Optional;
import press.imprimatur.dues.Settlement;
import press.imprimatur.dues.Settlement.Proof;
import press.imprimatur.kernel.FieldRefused;

/**
 * How something due was done.
 *
 * @param note in words; may be absent if there is evidence
 * @param evidenceName the name of the file that proves it; absent if there is none
 * @param evidence the file, in Base64
 */
public record SettlementJson(String note, String evidenceName, String evidence) {

    Settlement settlement() {
        return new Settlement(note, proof());
    }

    private Optional<Proof> proof() {
        if (evidence == null || evidence.isBlank()) {
            return Optional.empty();
        }
        try {
            var name = evidenceName == null ? "evidence" : evidenceName;
            return Optional.of(new Proof(name, Base64.getDecoder().decode(evidence)));
        } catch (IllegalArgumentException notBase64) {
            throw new FieldRefused("evidence", "dues.evidenceNotBase64");
        }
    }
}
