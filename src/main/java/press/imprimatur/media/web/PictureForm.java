package press.imprimatur.media.web;

import java.io.Serializable;
import press.imprimatur.media.FileFacts;
import press.imprimatur.media.PictureDetails;

/** What is typed about a picture. */
public class PictureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String caption = "";
    private String credit = "";
    private String alternativeText = "";
    private String foundAt = "";
    private boolean captionOfFile;
    private boolean creditOfFile;

    static PictureForm of(PictureDetails details) {
        var form = new PictureForm();
        form.caption = details.caption();
        form.credit = details.credit();
        form.alternativeText = details.alternativeText();
        form.foundAt = details.foundAt();
        return form;
    }

    /** Puts what the file says where nothing was typed; it is said once the form is saved. */
    void fillFrom(FileFacts file) {
        captionOfFile = caption.isEmpty() && !file.caption().isEmpty();
        creditOfFile = credit.isEmpty() && !file.creditLine().isEmpty();
        caption = captionOfFile ? file.caption() : caption;
        credit = creditOfFile ? file.creditLine() : credit;
    }

    /** Whether the caption stands in the file, and nobody has said it yet. */
    public boolean isCaptionOfFile() {
        return captionOfFile;
    }

    /** Whether the credit stands in the file, and nobody has said it yet. */
    public boolean isCreditOfFile() {
        return creditOfFile;
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
