package press.imprimatur.rights.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.rights.Backing;
import press.imprimatur.rights.EvidenceType;
import press.imprimatur.rights.NewEvidence;

/** The paper that is brought in: a file, or the words of a mail. */
public class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = EvidenceType.MAIL.name();
    private String text = "";
    private String witness = "";
    private transient Part file;

    List<NewEvidence> papers() {
        var papers = new ArrayList<NewEvidence>();
        if (file != null && !file.getSubmittedFileName().isBlank()) {
            papers.add(paper(file.getSubmittedFileName(), bytes()));
        }
        if (!text.isBlank()) {
            papers.add(paper("letter.txt", text.getBytes(UTF_8)));
        }
        return papers;
    }

    private NewEvidence paper(String name, byte[] content) {
        var paper = new NewEvidence(EvidenceType.valueOf(type), name, content, null);
        return witness.isBlank()
                ? paper
                : paper.backedBy(new Backing(Backing.Kind.WITNESS, witness));
    }

    private byte[] bytes() {
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? "" : type;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness == null ? "" : witness;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
