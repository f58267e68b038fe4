package press.imprimatur.publishing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.kernel.Notices;
import press.imprimatur.publishing.Reaches;
import press.imprimatur.terms.PlaceNames;

/** Whom our site reaches, and how. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ChannelPage implements Serializable {

    @Inject Reaches reaches;
    @Inject Notices notices;

    private long seen;
    private ReachForm form = new ReachForm();

    public void load() {
        var details = reaches.details();
        seen = details.version();
        form = ReachForm.of(details.reach());
    }

    public String save() {
        reaches.change(form.reach(), seen);
        notices.done("publishing.reach.saved");
        return "/desk/channel?faces-redirect=true";
    }

    /** What can be typed for a place, by name. */
    public List<String> getPlaces() {
        return PlaceNames.all();
    }

    public ReachForm getForm() {
        return form;
    }
}
