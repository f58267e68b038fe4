package press.imprimatur.sources.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import press.imprimatur.kernel.Notices;
import press.imprimatur.sources.ContactBook;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** One outlet, to add or to change. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OutletPage implements Serializable {

    @Inject Outlets outlets;
    @Inject ContactBook contacts;
    @Inject Notices notices;

    private OutletId id;
    private long seen;
    private OutletForm form = new OutletForm();
    private String title = "";

    public void load() {
        if (id != null) {
            var outlet = outlets.get(id);
            seen = outlet.version();
            title = outlet.name();
            form = OutletForm.of(outlet.details());
        }
    }

    public String save() {
        var saved =
                id == null ? outlets.add(form.details()) : outlets.change(id, seen, form.details());
        notices.done("sources.outletSaved", saved.name());
        return "/desk/sources/outlets?faces-redirect=true";
    }

    /** When its contact was last forgotten; null if none was. */
    public Instant getContactErasedAt() {
        return id == null ? null : contacts.erasedAt(id).orElse(null);
    }

    public OutletId getId() {
        return id;
    }

    public void setId(OutletId id) {
        this.id = id;
    }

    public OutletForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }
}
