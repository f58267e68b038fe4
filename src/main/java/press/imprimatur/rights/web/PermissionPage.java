package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.TermsWords;

/** One permission, to read. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PermissionPage implements Serializable {

    @Inject Permissions permissions;
    @Inject Sentences sentences;
    @Inject TermsWords words;

    private InstrumentId id;
    private transient PermissionView view;

    public void load() {
        if (id != null) {
            permissions.get(id);
        }
    }

    public void open(String paper, String fileName) {
        var content = permissions.evidence(id, UUID.fromString(paper));
        Faces.sendFile(new ByteArrayInputStream(content), fileName, true);
    }

    public PermissionView getView() {
        if (view == null && id != null) {
            view = new PermissionView(permissions.get(id), sentences, words);
        }
        return view;
    }

    /** What the terms mean, sentence by sentence. */
    public List<String> getWords() {
        return id == null ? List.of() : words.of(permissions.get(id).instrument().terms());
    }

    public InstrumentId getId() {
        return id;
    }

    public void setId(InstrumentId id) {
        this.id = id;
    }
}
