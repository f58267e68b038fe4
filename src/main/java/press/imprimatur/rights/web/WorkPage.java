package press.imprimatur.rights.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescriptions;

/** What is known of a story or a picture, for permissions that select and exclude by it. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class WorkPage implements Serializable {

    @Inject WorkDescriptions descriptions;
    @Inject Notices notices;

    private WorkId work;
    private boolean picture;
    private String about = "";
    private long seen;
    private String saidBy = "";
    private WorkForm form = new WorkForm();

    public void load() {
        var said = descriptions.of(work);
        seen = said.version();
        saidBy = said.by().orElse("");
        form = WorkForm.of(said.description());
    }

    /** Back to where the story is written, or the picture described. */
    public String save() {
        descriptions.describe(work, seen, form.description());
        notices.done("rights.describe.saved");
        return getBack() + "?faces-redirect=true&id=" + work;
    }

    public String getBack() {
        return picture ? "/desk/media/picture" : "/desk/articles/article";
    }

    public WorkId getWork() {
        return work;
    }

    public void setWork(WorkId work) {
        this.work = work;
    }

    public boolean isPicture() {
        return picture;
    }

    public void setPicture(boolean picture) {
        this.picture = picture;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about == null ? "" : about;
    }

    /** Who said it last; empty if nobody did, or it was read from the file. */
    public String getSaidBy() {
        return saidBy;
    }

    /** Whether it was read from the file, and nobody has said anything since. */
    public boolean isFromFile() {
        return seen > 0 && saidBy.isEmpty();
    }

    public WorkForm getForm() {
        return form;
    }
}
