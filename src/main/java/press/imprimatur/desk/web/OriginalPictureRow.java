package press.imprimatur.desk.web;

import press.imprimatur.provenance.OriginalPicture;

/** A picture that stood in the original; whether a right came with it, the permission says. */
public class OriginalPictureRow {

    private final OriginalPicture picture;

    OriginalPictureRow(OriginalPicture picture) {
        this.picture = picture;
    }

    public String getAddress() {
        return picture.address().toString();
    }

    /** Where it is added to our pictures, so that it is known to have come with the story. */
    public String getAdd() {
        return Places.newPicture(picture);
    }

    public String getCaption() {
        return picture.caption();
    }

    public String getCredit() {
        return picture.credit();
    }
}
