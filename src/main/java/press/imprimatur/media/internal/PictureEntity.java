package press.imprimatur.media.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.imprimatur.files.FileId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.media.FileFacts;
import press.imprimatur.media.Picture;
import press.imprimatur.media.Picture.Form;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.internal.codec.PictureRendition;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.Making.Stroke;

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

    @Column(name = "web_size")
    private long webSize;

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

    /** Null where nobody was asked. */
    @Enumerated(EnumType.STRING)
    private PictureSource.Kind source;

    private String maker = "";
    private String licence = "";

    @Column(name = "brought_by")
    private UUID broughtBy;

    @Column(name = "brought_by_name")
    private String broughtByName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "file_claims")
    private String[] fileClaims = {};

    // Wherever pictures are, their copies are wanted: for all of them at once.
    @ElementCollection
    @CollectionTable(name = "media_picture_copy", joinColumns = @JoinColumn(name = "picture_id"))
    @BatchSize(size = 200)
    @OrderBy("mediaType, width")
    private List<PictureCopyRow> copies = new ArrayList<>();

    protected PictureEntity() {}

    PictureEntity(FileId original, FileId web, PictureRendition form, Instant addedAt) {
        this.id = PictureId.next().value();
        this.original = original.sha256();
        this.web = web.sha256();
        this.mediaType = form.mediaType();
        this.webSize = form.bytes().length;
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

    PictureEntity copiedAs(List<PictureCopyRow> rows) {
        copies.addAll(rows);
        return this;
    }

    PictureEntity broughtBy(Caller caller, PictureSource from, List<FileClaim> claims) {
        comesFrom(from);
        broughtBy = caller.user().value();
        broughtByName = caller.name();
        fileClaims = claims.stream().map(FileClaim::stored).toArray(String[]::new);
        return this;
    }

    void comesFrom(PictureSource from) {
        source = from.kind() == PictureSource.Kind.NOT_ASKED ? null : from.kind();
        maker = from.maker();
        licence = from.licence();
    }

    /** False too where nobody knows who brought it in. */
    boolean wasBroughtBy(Caller caller) {
        return caller.user().value().equals(broughtBy);
    }

    private PictureSource source() {
        return source == null ? PictureSource.NOT_ASKED : new PictureSource(source, maker, licence);
    }

    boolean isSaidToBeOfStaff() {
        return source == PictureSource.Kind.STAFF;
    }

    /** Made by whoever is named; if nobody is, by whoever brought it in. */
    Making making() {
        var maker = source().maker();
        var person =
                maker.isEmpty() ? Optional.of(new UserId(broughtBy)) : Optional.<UserId>empty();
        var claims = claims().map(FileClaim::doubt).flatMap(Optional::stream).toList();
        var name = maker.isEmpty() ? broughtByName : maker;
        return new Making(List.of(new Stroke(person, name, credit, addedAt, How.HERE, claims)));
    }

    private Stream<FileClaim> claims() {
        return Stream.of(fileClaims).map(FileClaim::read);
    }

    FileFacts fileFacts() {
        return FileFactsPolicy.of(claims().toList());
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
                webSize,
                copies.stream().map(PictureCopyRow::copy).toList(),
                moves,
                source(),
                addedAt);
    }
}
