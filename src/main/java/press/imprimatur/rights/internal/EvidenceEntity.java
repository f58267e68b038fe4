package press.imprimatur.rights.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.files.FileDoubt;
import press.imprimatur.files.FileId;
import press.imprimatur.files.StoredFile;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.terms.EvidenceType;

@Entity(name = "Evidence")
@Table(name = "rights_evidence")
class EvidenceEntity {

    @Id private UUID id;

    private UUID instrument;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private String sha256;
    private String clause;

    @Enumerated(EnumType.STRING)
    @Column(name = "backing_kind")
    private OralEvidence.Kind backingKind;

    @Column(name = "backing_who")
    private String backingWho;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private String capturedBy;

    /** Null if nothing was seen. */
    @Enumerated(EnumType.STRING)
    private FileDoubt doubt;

    /** Whether it is a mail that a program wrote. */
    private boolean automatic;

    protected EvidenceEntity() {}

    EvidenceEntity(InstrumentEntity instrument, NewEvidence paper, StoredFile file) {
        this.id = TimeOrdered.next();
        this.instrument = instrument.id();
        this.type = paper.type();
        this.fileName = paper.fileName();
        this.mediaType = file.mediaType();
        this.sha256 = file.id().sha256();
        this.clause = paper.clause().orElse(null);
        this.backingKind = paper.backing().map(OralEvidence::kind).orElse(null);
        this.backingWho = paper.backing().map(OralEvidence::who).orElse(null);
    }

    EvidenceEntity captured(Instant at, String by) {
        capturedAt = at;
        capturedBy = by;
        return this;
    }

    EvidenceEntity doubted(Optional<FileDoubt> seen) {
        doubt = seen.orElse(null);
        return this;
    }

    EvidenceEntity automatic(boolean isSo) {
        automatic = isSo;
        return this;
    }

    boolean isAutomatic() {
        return automatic;
    }

    UUID id() {
        return id;
    }

    FileId file() {
        return new FileId(sha256);
    }

    boolean isSpoken() {
        return type == EvidenceType.CALL_NOTE;
    }

    Optional<OralEvidence> backing() {
        return Optional.ofNullable(backingKind).map(kind -> new OralEvidence(kind, backingWho));
    }

    String capturedBy() {
        return capturedBy;
    }

    Evidence evidence() {
        return new Evidence(
                id,
                type,
                fileName,
                mediaType,
                file(),
                capturedAt,
                capturedBy,
                Optional.ofNullable(clause),
                Optional.ofNullable(doubt),
                backing());
    }
}
