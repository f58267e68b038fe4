package press.imprimatur.media.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.files.FileId;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.media.internal.codec.PictureRendition;
import press.imprimatur.sources.OutletId;

/** The logo of an outlet; another file takes the place of the one before. */
@Entity(name = "Logo")
@Table(name = "media_logo")
class LogoEntity {

    @Id
    @Column(name = "outlet_id")
    private UUID outlet;

    @Version private long version;

    @Column(name = "original_sha256")
    private String original;

    @Column(name = "web_sha256")
    private String web;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;

    @Column(name = "added_at")
    private Instant addedAt;

    protected LogoEntity() {}

    LogoEntity(OutletId outlet) {
        this.outlet = outlet.value();
    }

    void become(FileId file, FileId shown, PictureRendition form, Instant now) {
        original = file.sha256();
        web = shown.sha256();
        mediaType = form.mediaType();
        width = form.width();
        height = form.height();
        addedAt = now;
    }

    Logo logo() {
        return new Logo(
                new OutletId(outlet),
                version,
                new FileId(original),
                new FileId(web),
                new Form(mediaType, width, height),
                addedAt);
    }
}
