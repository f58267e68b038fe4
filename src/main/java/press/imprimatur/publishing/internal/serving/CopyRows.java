package press.imprimatur.publishing.internal.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Copies of what is given, stored once: their bytes never change, so that what is arranged anew
 * does not write them again. What they are copies of says whether and until when they are given.
 */
@ApplicationScoped
class CopyRows {

    @PersistenceContext EntityManager entities;

    /**
     * Stores those that are not stored yet. What is not given any more leaves no bytes behind; its
     * address stays, for the notice.
     *
     * @return where copies of it are, or were
     */
    Set<String> keep(String path, Rendition rendition) {
        var there = stored(path);
        if (!rendition.isGiven()) {
            if (there.containsValue(true)) {
                empty(path);
            }
            return there.keySet();
        }
        var paths = new HashSet<>(there.keySet());
        for (var copy : rendition.copies()) {
            paths.add(copy.path());
            if (!there.getOrDefault(copy.path(), false)) {
                add(path, copy);
            }
        }
        return paths;
    }

    /** Those there are, and whether their bytes are. */
    private Map<String, Boolean> stored(String path) {
        return session()
                .createNativeQuery(
                        """
                        select path, length(content) > 0 as filled from publishing_copy
                        where channel = :channel and of_path = :path
                        """,
                        Tuple.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("path", String.class),
                                row -> row.get("filled", Boolean.class)));
    }

    private void add(String path, CopyOfAnswer copy) {
        var bytes = copy.bytes().get();
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_copy
                            (channel, path, of_path, media_type, content, etag)
                        values (:channel, :path, :of, :mediaType, :content, :etag)
                        on conflict (channel, path) do update
                        set content = excluded.content, etag = excluded.etag
                        """)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", copy.path())
                .setParameter("of", path)
                .setParameter("mediaType", copy.mediaType())
                .setParameter("content", bytes)
                .setParameter("etag", Compression.name(bytes))
                .executeUpdate();
    }

    private void empty(String path) {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_copy set content = ''
                        where channel = :channel and of_path = :path
                        """)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
