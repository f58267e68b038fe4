package press.imprimatur.publishing.internal.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/**
 * Copies of what is given, stored once: their bytes never change, so that what is arranged anew
 * does not write them again. What they are copies of says whether and until when they are given.
 */
@ApplicationScoped
class CopyRows {

    @PersistenceContext EntityManager entities;

    /** Where copies of what stands at a path are, or were. */
    List<String> of(String path) {
        return session()
                .createNativeQuery(
                        """
                        select path from publishing_copy
                        where channel = :channel and of_path = :path order by path
                        """,
                        String.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .getResultList();
    }

    /** What is not given any more leaves no bytes behind; the address stays, for the notice. */
    void keep(String path, Rendition rendition) {
        if (!rendition.isGiven()) {
            empty(path);
            return;
        }
        var there = rendition.copies().isEmpty() ? Set.<String>of() : Set.copyOf(filled(path));
        rendition.copies().stream()
                .filter(copy -> !there.contains(copy.path()))
                .forEach(copy -> add(path, copy));
    }

    private List<String> filled(String path) {
        return session()
                .createNativeQuery(
                        """
                        select path from publishing_copy
                        where channel = :channel and of_path = :path and length(content) > 0
                        """,
                        String.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .getResultList();
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
