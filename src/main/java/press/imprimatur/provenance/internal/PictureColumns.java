package press.imprimatur.provenance.internal;

import jakarta.persistence.Embeddable;
import java.net.URI;
import press.imprimatur.provenance.OriginalPicture;

/** A picture that stood in an original. */
@Embeddable
class PictureColumns {

    private String address;
    private String caption;
    private String credit;
    private String alt;

    protected PictureColumns() {}

    PictureColumns(OriginalPicture picture) {
        address = picture.address().toString();
        caption = picture.caption();
        credit = picture.credit();
        alt = picture.alt();
    }

    OriginalPicture picture() {
        return new OriginalPicture(URI.create(address), caption, credit, alt);
    }
}
