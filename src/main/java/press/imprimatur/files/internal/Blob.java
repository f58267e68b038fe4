package press.imprimatur.files.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import press.imprimatur.files.FileId;
import press.imprimatur.files.StoredFile;

/** Bytes under their own hash. Born once, never changed: the database refuses it too. */
@Entity
@Immutable
@Table(name = "files_blob")
class Blob {

    @Id private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @Column(name = "stored_at")
    private Instant storedAt;

    private byte[] content;

    protected Blob() {}

    StoredFile describe() {
        return new StoredFile(new FileId(sha256), mediaType, size, storedAt);
    }

    byte[] content() {
        return content;
    }
}
