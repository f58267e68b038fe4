package press.imprimatur.media.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import press.imprimatur.files.FileId;
import press.imprimatur.media.Picture.Copy;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.media.internal.codec.PictureRendition;

/** A copy of a picture, as it is stored. */
@Embeddable
class PictureCopyRow {

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private String sha256;

    protected PictureCopyRow() {}

    PictureCopyRow(PictureRendition copy, FileId file) {
        mediaType = copy.mediaType();
        width = copy.width();
        height = copy.height();
        sha256 = file.sha256();
    }

    Copy copy() {
        return new Copy(new Form(mediaType, width, height), new FileId(sha256));
    }
}
