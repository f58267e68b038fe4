package press.imprimatur.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;

/** The logo of an outlet, on the outlet's page. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class LogoPanel implements Serializable {

    @Inject Logos logos;
    @Inject Notices notices;

    private OutletId outlet;
    private String version = "";
    private Instant addedAt;
    private transient Part file;

    public void of(OutletId id) {
        outlet = id;
        if (id != null) {
            logos.find(id).ifPresent(this::read);
        }
    }

    private void read(Logo logo) {
        version = Long.toString(logo.version());
        addedAt = logo.addedAt();
    }

    public String save() {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new FieldRefused("logo", "media.logoFileMissing");
        }
        try (var content = file.getInputStream()) {
            logos.put(outlet, content.readAllBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        notices.done("media.logoSaved");
        return "/desk/sources/outlet?faces-redirect=true&id=" + outlet;
    }

    public boolean isThere() {
        return addedAt != null;
    }

    /** So that a browser does not show the file that was there before. */
    public String getVersion() {
        return version;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
