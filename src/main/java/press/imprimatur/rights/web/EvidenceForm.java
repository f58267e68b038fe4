package press.imprimatur.rights.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.rights.web.terms.Faults;
import press.imprimatur.terms.EvidenceType;

/**
 * The paper that is brought in: a file, or the words of a mail. A file is kept as soon as it has
 * come, so that a form that is refused does not ask for it again.
 */
public class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = EvidenceType.MAIL.name();
    private String text = "";
    private String clause = "";
    private String witness = "";
    private String fileName = "";
    private byte[] content = {};

    /** What there is; nothing at all is a fault. */
    public List<NewEvidence> papers(Faults faults) {
        var papers = given(faults);
        if (papers.isEmpty() && fileName.isBlank()) {
            faults.add("evidence", "rights.noEvidence");
        }
        return papers;
    }

    /** What there is, perhaps nothing: whoever is handed it says whether that will do. */
    public List<NewEvidence> papers() {
        var faults = new Faults();
        var papers = given(faults);
        faults.refuse();
        return papers;
    }

    private List<NewEvidence> given(Faults faults) {
        var papers = new ArrayList<NewEvidence>();
        if (!fileName.isBlank() && content.length == 0) {
            faults.add("evidence", "rights.evidenceEmpty", fileName);
        } else if (!fileName.isBlank()) {
            papers.add(paper(fileName, content));
        }
        if (!text.isBlank()) {
            papers.add(paper("letter.txt", text.getBytes(UTF_8)));
        }
        return papers;
    }

    private NewEvidence paper(String name, byte[] bytes) {
        var which = Optional.of(clause.strip()).filter(words -> !words.isEmpty());
        var paper = new NewEvidence(EvidenceType.valueOf(type), name, bytes, which);
        return witness.isBlank()
                ? paper
                : paper.backedBy(new OralEvidence(OralEvidence.Kind.WITNESS, witness));
    }

    /** The bytes of the file that is kept; none if there is none. */
    byte[] content() {
        return content.clone();
    }

    /** Lets go of the file that was kept. */
    public void forget() {
        fileName = "";
        content = new byte[0];
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? EvidenceType.OTHER.name() : type;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = orEmpty(text);
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = orEmpty(witness);
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = orEmpty(clause);
    }

    /** The name of the file that is kept; empty if there is none. */
    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        if (file == null || orEmpty(file.getSubmittedFileName()).isBlank()) {
            return;
        }
        try (var stream = file.getInputStream()) {
            fileName = file.getSubmittedFileName();
            content = stream.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
