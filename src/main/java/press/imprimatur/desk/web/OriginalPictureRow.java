package press.imprimatur.desk.web;

import press.imprimatur.provenance.OriginalPicture;

/** A picture that stood in the original; no right in it came with the text. */
public class OriginalPictureRow {

    private final OriginalPicture picture;

    OriginalPictureRow(OriginalPicture picture) {
        this.picture = picture;
    }

    public String getAddress() {
        return picture.address().toString();
    }

    public String getCaption() {
        return picture.caption();
    }

    public String getCredit() {
        return picture.credit();
    }
}
