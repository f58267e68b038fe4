package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.provenance.CaptureId;

@ApplicationScoped
class ShingleRows {

    /** The likest of these are compared word by word. */
    private static final int MOST_COMPARED = 5;

    @PersistenceContext EntityManager entities;

    void keep(CaptureId capture, Collection<Long> hashes) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into provenance_shingle (hash, capture_id)
                        select hash, :capture from unnest(cast(:hashes as bigint[])) as hash
                        on conflict do nothing
                        """)
                .setParameter("capture", capture.value())
                .setParameter("hashes", array(hashes))
                .executeUpdate();
        session()
                .createNativeMutationQuery(
                        """
                        insert into provenance_shingled (capture_id) values (:capture)
                        on conflict do nothing
                        """)
                .setParameter("capture", capture.value())
                .executeUpdate();
    }

    /** Those that have the most of these in common, the likest first. */
    List<CaptureId> sharing(Collection<Long> hashes) {
        return session()
                .createNativeQuery(
                        """
                        select capture_id from provenance_shingle
                        where hash = any(cast(:hashes as bigint[]))
                        group by capture_id order by count(*) desc, capture_id limit :most
                        """,
                        UUID.class)
                .setParameter("hashes", array(hashes))
                .setParameter("most", MOST_COMPARED)
                .getResultStream()
                .map(CaptureId::new)
                .toList();
    }

    /** One that was captured before runs of words were kept; another node may take another. */
    Optional<CaptureId> takeUnread() {
        return session()
                .createNativeQuery(
                        """
                        select c.id from provenance_capture c
                        where not exists (
                            select 1 from provenance_shingled s where s.capture_id = c.id)
                        order by c.id limit 1 for update skip locked
                        """,
                        UUID.class)
                .getResultStream()
                .findFirst()
                .map(CaptureId::new);
    }

    boolean isAnyUnread() {
        return session()
                .createNativeQuery(
                        """
                        select exists (select 1 from provenance_capture c where not exists (
                            select 1 from provenance_shingled s where s.capture_id = c.id))
                        """,
                        Boolean.class)
                .getSingleResult();
    }

    private static Long[] array(Collection<Long> hashes) {
        return hashes.toArray(Long[]::new);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
