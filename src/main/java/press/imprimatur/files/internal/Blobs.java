package press.imprimatur.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.files.StoredFile;

@ApplicationScoped
class Blobs {

    @PersistenceContext EntityManager entities;

    /** Two editors may keep the same file at the same moment; the second finds it kept. */
    void keep(StoredFile file, byte[] content) {
        entities.createNativeQuery(
                        """
                        insert into files_blob (sha256, media_type, size, stored_at, content)
                        values (:sha256, :mediaType, :size, :storedAt, :content)
                        on conflict (sha256) do nothing
                        """)
                .setParameter("sha256", file.id().sha256())
                .setParameter("mediaType", file.mediaType())
                .setParameter("size", file.size())
                .setParameter("storedAt", file.storedAt())
                .setParameter("content", content)
                .executeUpdate();
    }

    /** Without the content, which may be megabytes. */
    Optional<StoredFile> describe(FileId id) {
        return entities.createQuery(
                        "select b.mediaType, b.size, b.storedAt from Blob b where b.sha256 = :id",
                        Tuple.class)
                .setParameter("id", id.sha256())
                .getResultStream()
                .map(row -> file(id, row))
                .findFirst();
    }

    Optional<Blob> find(FileId id) {
        return Optional.ofNullable(entities.find(Blob.class, id.sha256()));
    }

    private static StoredFile file(FileId id, Tuple row) {
        return new StoredFile(
                id, row.get(0, String.class), row.get(1, Long.class), row.get(2, Instant.class));
    }
}
