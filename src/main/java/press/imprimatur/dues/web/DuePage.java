package press.imprimatur.dues.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.omnifaces.util.Faces;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.Settlement;
import press.imprimatur.dues.Settlement.Proof;
import press.imprimatur.dues.UsageReports;
import press.imprimatur.files.Files;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.ReaderLanguage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.Outlets;

/** One thing that we owe: to be done, or done. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DuePage implements Serializable {

    @Inject Dues dues;
    @Inject UsageReports reports;
    @Inject Outlets outlets;
    @Inject Files files;
    @Inject Newsrooms newsrooms;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject ReaderLanguage reader;

    private DueId id;
    private long seen;
    private transient DueRow due;
    private String note = "";
    private transient Part file;

    public void load() {
        seen = dues.get(id).version();
    }

    public DueRow getDue() {
        if (due == null) {
            var found = dues.get(id);
            var partner = found.outlet().map(outlets::get).map(Outlet::name).orElse("");
            due = new DueRow(found, partner, sentences, new Days(newsrooms.get().zone(), reader));
        }
        return due;
    }

    public String settle() {
        dues.settle(id, seen, new Settlement(note, proof()));
        notices.done("dues.settled", getDue().getWhat());
        return here();
    }

    public String report() {
        reports.send(id, seen);
        notices.done("dues.reported", getDue().getPartner());
        return here();
    }

    public void open() {
        var name = dues.get(id).settled().flatMap(done -> done.evidence()).orElse("evidence");
        Faces.sendFile(new ByteArrayInputStream(dues.evidence(id)), name, true);
    }

    /** Why the proof may not show what it is kept for; empty if nothing is seen. */
    public String getProofDoubt() {
        return files.doubt(dues.evidence(id)).map(doubt -> sentences.say(doubt.key())).orElse("");
    }

    private String here() {
        return "/desk/dues/due?faces-redirect=true&id=" + id;
    }

    private Optional<Proof> proof() {
        if (file == null || file.getSubmittedFileName().isBlank()) {
            return Optional.empty();
        }
        try (var stream = file.getInputStream()) {
            return Optional.of(new Proof(file.getSubmittedFileName(), stream.readAllBytes()));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public DueId getId() {
        return id;
    }

    public void setId(DueId id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
