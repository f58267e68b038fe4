package press.imprimatur.rights.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.terms.EvidenceType;

/**
 * A paper as scripts send it.
 *
 * @param text what it says, if it is plain text; the simplest for a mail that was pasted
 * @param content its bytes in Base64, if it is not
 * @param witness who else heard it, if it is the note of a call
 */
public record EvidenceJson(
        EvidenceType type,
        String fileName,
        Optional<String> text,
        Optional<String> content,
        Optional<String> clause,
        Optional<String> witness) {

    static List<NewEvidence> papers(List<EvidenceJson> sent) {
        return sent == null ? List.of() : sent.stream().map(EvidenceJson::paper).toList();
    }

    NewEvidence paper() {
        if (type == null) {
            throw new FieldRefused("evidence.type", "rights.evidenceTypeMissing");
        }
        var name = fileName == null || fileName.isBlank() ? "evidence" : fileName.strip();
        if (!type.isBroughtIn()) {
            throw new FieldRefused("evidence.type", "rights.evidenceTypeMissing");
        }
        var paper = new NewEvidence(type, name, bytes(), clause);
        return witness == null || witness.isEmpty()
                ? paper
                : paper.backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, witness.get()));
    }

    private byte[] bytes() {
        if (text != null && text.isPresent()) {
            return text.get().getBytes(UTF_8);
        }
        try {
            var encoded = content == null ? "" : content.orElse("");
            return Base64.getMimeDecoder().decode(encoded);
        } catch (IllegalArgumentException notBase64) {
            throw new FieldRefused("evidence.content", "rights.evidenceNotBase64");
        }
    }
}
