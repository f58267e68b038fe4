package press.imprimatur.media.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.files.FileId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.media.Picture;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.internal.codec.Rendition;

/** A picture: its files are fixed when it comes, what is said of it may change. */
@Entity(name = "Picture")
@Table(name = "media_picture")
class PictureEntity {

    @Id private UUID id;

    @Version private long version;

    @Column(name = "original_sha256")
    private String original;

    @Column(name = "web_sha256")
    private String web;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;
    private boolean moves;
    private String caption;
    private String credit;

    @Column(name = "alternative_text")
    private String alternativeText;

    @Column(name = "found_at")
    private String foundAt;

    @Column(name = "added_at")
    private Instant addedAt;

    protected PictureEntity() {}

    PictureEntity(FileId original, FileId web, Rendition form, Instant addedAt) {
        this.id = PictureId.next().value();
        this.original = original.sha256();
        this.web = web.sha256();
        this.mediaType = form.mediaType();
        this.width = form.width();
        this.height = form.height();
        this.moves = form.moves();
        this.addedAt = addedAt;
    }

    PictureEntity describe(PictureDetails details) {
        caption = details.caption();
        credit = details.credit();
        alternativeText = details.alternativeText();
        foundAt = details.foundAt();
        return this;
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("picture", seen, version);
        }
    }

    FileId web() {
        return new FileId(web);
    }

    Picture picture() {
        return new Picture(
                new PictureId(id),
                version,
                new PictureDetails(caption, credit, alternativeText, foundAt),
                new FileId(original),
                web(),
                new Form(mediaType, width, height),
                moves,
                addedAt);
    }
}
