package press.imprimatur.media.web;

import press.imprimatur.media.Picture;

/** A picture as the pages show it. */
public class PictureRow {

    private final Picture picture;

    PictureRow(Picture picture) {
        this.picture = picture;
    }

    public String getId() {
        return picture.id().toString();
    }

    public String getCaption() {
        return picture.details().caption();
    }

    public String getCredit() {
        return picture.details().credit();
    }

    public String getAlternativeText() {
        return picture.details().alternativeText();
    }

    public String getSize() {
        return picture.form().width() + " × " + picture.form().height();
    }
}
