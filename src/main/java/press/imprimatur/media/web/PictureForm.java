package press.imprimatur.media.web;

import java.io.Serializable;
import press.imprimatur.media.PictureDetails;

/** What is typed about a picture. */
public class PictureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String caption = "";
    private String credit = "";
    private String alternativeText = "";
    private String foundAt = "";

    static PictureForm of(PictureDetails details) {
        var form = new PictureForm();
        form.caption = details.caption();
        form.credit = details.credit();
        form.alternativeText = details.alternativeText();
        form.foundAt = details.foundAt();
        return form;
    }

    PictureDetails details() {
        return new PictureDetails(caption, credit, alternativeText, foundAt);
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getAlternativeText() {
        return alternativeText;
    }

    public void setAlternativeText(String alternativeText) {
        this.alternativeText = alternativeText;
    }

    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = foundAt;
    }
}
