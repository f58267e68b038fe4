package press.imprimatur.desk.web;

import press.imprimatur.media.Picture;

/** A picture as it is offered for choice. */
public class PictureChoice {

    private final Picture picture;

    PictureChoice(Picture picture) {
        this.picture = picture;
    }

    public String getId() {
        return picture.id().toString();
    }

    /** What one recognises it by: caption and credit, as far as there are any. */
    public String getLabel() {
        var details = picture.details();
        if (details.caption().isEmpty() && details.credit().isEmpty()) {
            return picture.form().width() + " × " + picture.form().height();
        }
        return details.credit().isEmpty()
                ? details.caption()
                : (details.caption() + " (" + details.credit() + ")").strip();
    }

    public String getAlternativeText() {
        return picture.details().alternativeText();
    }

    public String getCredit() {
        return picture.details().credit();
    }
}
