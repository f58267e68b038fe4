package press.imprimatur.provenance.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import press.imprimatur.files.FileId;
import press.imprimatur.files.StoredFile;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.NewCapture;
import press.imprimatur.sources.OutletId;

/** An original as it was. Born once, never changed: the database refuses it too. */
@Entity(name = "Capture")
@Immutable
@Table(name = "provenance_capture")
class CaptureEntity {

    @Id private UUID id;

    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "outlet_id")
    private UUID outlet;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private UUID capturedBy;

    @Column(name = "captured_by_name")
    private String capturedByName;

    @Embedded private OriginalColumns original;

    @ElementCollection
    @Immutable
    @CollectionTable(
            name = "provenance_rights_as_given",
            joinColumns = @JoinColumn(name = "capture_id"))
    @OrderColumn(name = "number")
    @Column(name = "statement")
    private List<String> rightsAsGiven = new ArrayList<>();

    @ElementCollection
    @Immutable
    @CollectionTable(name = "provenance_picture", joinColumns = @JoinColumn(name = "capture_id"))
    @OrderColumn(name = "number")
    private List<PictureColumns> pictures = new ArrayList<>();

    @ElementCollection
    @Immutable
    @CollectionTable(name = "provenance_left_out", joinColumns = @JoinColumn(name = "capture_id"))
    @OrderColumn(name = "number")
    private List<LeftOutColumns> leftOut = new ArrayList<>();

    protected CaptureEntity() {}

    CaptureEntity(CaptureId id, NewCapture given, StoredFile bytes, Caller by, Instant at) {
        this.id = id.value();
        sha256 = bytes.id().sha256();
        mediaType = bytes.mediaType();
        outlet = given.outlet().map(OutletId::value).orElse(null);
        capturedAt = at;
        capturedBy = by.user().value();
        capturedByName = by.name();
        original = new OriginalColumns(given.original());
        rightsAsGiven.addAll(given.original().rightsAsGiven());
        given.original().pictures().stream().map(PictureColumns::new).forEach(pictures::add);
        given.original().leftOut().stream().map(LeftOutColumns::new).forEach(leftOut::add);
    }

    Capture capture() {
        return new Capture(
                new CaptureId(id),
                new FileId(sha256),
                mediaType,
                Optional.ofNullable(outlet).map(OutletId::new),
                capturedAt,
                new UserId(capturedBy),
                capturedByName,
                original.original(
                        rightsAsGiven,
                        pictures.stream().map(PictureColumns::picture).toList(),
                        leftOut.stream().map(LeftOutColumns::passage).toList()));
    }
}
