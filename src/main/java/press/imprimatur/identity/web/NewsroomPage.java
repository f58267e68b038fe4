package press.imprimatur.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Notices;

/** What the newsroom is called, where readers reach it, and in which zone it lives. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class NewsroomPage implements Serializable {

    @Inject Newsrooms newsrooms;
    @Inject Notices notices;

    private long seen;
    private NewsroomForm form = new NewsroomForm();

    public void load() {
        var details = newsrooms.details();
        seen = details.version();
        form = NewsroomForm.of(details.newsroom());
    }

    public String save() {
        newsrooms.change(form.answers(), seen);
        notices.done("identity.newsroomSaved");
        return "/desk/identity/users?faces-redirect=true";
    }

    public NewsroomForm getForm() {
        return form;
    }
}
