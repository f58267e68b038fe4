package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Revocation;
import press.imprimatur.rights.TermsWords;

/** One permission: to record, to read, to take back. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PermissionPage implements Serializable {

    @Inject Permissions permissions;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject TermsWords words;

    private InstrumentId id;
    private long seen;
    private String reason = "";
    private transient PermissionView view;

    public void load() {
        if (id != null) {
            seen = permissions.get(id).revision();
        }
    }

    public String revoke() {
        permissions.revoke(id, seen, new Revocation(Optional.empty(), reason, Optional.empty()));
        notices.done("rights.page.revoked", getView().getTitle());
        return "/desk/rights/permission?faces-redirect=true&id=" + id;
    }

    public void open(String paper, String fileName) {
        var content = permissions.evidence(id, UUID.fromString(paper));
        Faces.sendFile(new ByteArrayInputStream(content), fileName, true);
    }

    public PermissionView getView() {
        if (view == null && id != null) {
            view = new PermissionView(permissions.get(id), sentences);
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
