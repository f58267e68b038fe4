package press.imprimatur.clearance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.courier.PostOffice;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;
import press.imprimatur.sources.Outlets;

/** Asks for a permission; opened from the story with everything filled in. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AskPage implements Serializable {

    @Inject Correspondence correspondence;
    @Inject Outlets outlets;
    @Inject Newsrooms newsrooms;
    @Inject PostOffice postOffice;
    @Inject Notices notices;

    private final AskForm form = new AskForm();
    private boolean isFromStory;

    public void load() {
        isFromStory = form.namesWork();
        fill();
    }

    /** Fills in whom the outlet names, and the line that it asks for. */
    public void fill() {
        form.outletId().flatMap(outlets::find).ifPresent(form::suggest);
    }

    public String send() {
        var id = correspondence.ask(form.request(newsrooms.get().zone()));
        if (postOffice.isOpen()) {
            notices.done("clearance.page.sent", form.getMail());
        } else {
            notices.warn("clearance.page.willBeSent");
        }
        return "/desk/clearance/request?faces-redirect=true&id=" + id;
    }

    /** Whether the work is known: its name tells nobody anything. */
    public boolean isFromStory() {
        return isFromStory;
    }

    public AskForm getForm() {
        return form;
    }

    /** Whether mail can leave this server at all. */
    public boolean isMailSetUp() {
        return postOffice.isOpen();
    }
}
