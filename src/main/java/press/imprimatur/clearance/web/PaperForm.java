package press.imprimatur.clearance.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.terms.EvidenceType;

/** The paper with which somebody answered; kept while the page is open, until it is saved. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = EvidenceType.MAIL.name();
    private transient Part file;
    private String fileName = "";
    private byte[] content = {};

    /** Takes what was uploaded with this request; what was there before stays otherwise. */
    void take() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return;
        }
        try (var stream = file.getInputStream()) {
            content = stream.readAllBytes();
            fileName = file.getSubmittedFileName().replaceAll(".*[/\\\\]", "");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    boolean isThere() {
        return content.length > 0;
    }

    byte[] content() {
        return content.clone();
    }

    List<NewEvidence> papers() {
        take();
        return fileName.isEmpty()
                ? List.of()
                : List.of(
                        new NewEvidence(
                                EvidenceType.valueOf(type), fileName, content, Optional.empty()));
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? EvidenceType.MAIL.name() : type;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** As its owner named it; empty while there is none. */
    public String getFileName() {
        return fileName;
    }
}
