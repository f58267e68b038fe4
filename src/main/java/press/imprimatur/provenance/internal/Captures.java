package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.files.FileId;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.CaptureId;

@ApplicationScoped
class Captures {

    private static final int MOST = 1000;
    private static final int MOST_LATER = 100;

    /** Each is compared word by word. */
    private static final int MOST_VERSIONS = 20;

    @PersistenceContext EntityManager entities;

    void add(CaptureEntity capture) {
        entities.persist(capture);
        entities.flush();
    }

    Optional<CaptureEntity> find(CaptureId id) {
        return Optional.ofNullable(entities.find(CaptureEntity.class, id.value()));
    }

    Optional<CaptureEntity> findByBytes(FileId bytes) {
        return entities.createQuery("from Capture c where c.sha256 = :sha256", CaptureEntity.class)
                .setParameter("sha256", bytes.sha256())
                .getResultStream()
                .findFirst();
    }

    /** Of the same outlet, at the same address or under the same headline. */
    List<CaptureEntity> laterThan(Capture original) {
        return original.outlet().isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                from Capture c
                                where c.outlet = :outlet and c.capturedAt > :at
                                  and (c.original.address = :address
                                    or c.original.headline = :headline)
                                order by c.capturedAt, c.id
                                """,
                                CaptureEntity.class)
                        .setParameter("outlet", original.outlet().get().value())
                        .setParameter("at", original.capturedAt())
                        .setParameter(
                                "address",
                                original.original().address().map(URI::toString).orElse(""))
                        .setParameter("headline", original.original().headline())
                        .setMaxResults(MOST_LATER)
                        .getResultList();
    }

    /** Others of the same outlet, the latest first; none if either is not known. */
    List<CaptureEntity> atTheSameAddress(Capture original) {
        var address = original.original().address();
        return original.outlet().isEmpty() || address.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                from Capture c
                                where c.outlet = :outlet and c.original.address = :address
                                  and c.id <> :id
                                order by c.capturedAt desc, c.id desc
                                """,
                                CaptureEntity.class)
                        .setParameter("outlet", original.outlet().get().value())
                        .setParameter("address", address.get().toString())
                        .setParameter("id", original.id().value())
                        .setMaxResults(MOST_VERSIONS)
                        .getResultList();
    }

    void add(SetAsideEntity said) {
        entities.persist(said);
        entities.flush();
    }

    /** The numbers of what was left out of an original and is no part of its story. */
    Set<Integer> setAside(CaptureId original) {
        return new HashSet<>(
                entities.createQuery(
                                "select s.number from SetAside s where s.capture = :capture",
                                Integer.class)
                        .setParameter("capture", original.value())
                        .getResultList());
    }

    /**
     * By address, those captured first; of each no more than a picture can sensibly have stood in,
     * whatever else is asked for with it.
     */
    Map<URI, List<CaptureId>> showing(Collection<URI> pictures) {
        var found = new HashMap<URI, List<CaptureId>>();
        entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select asked.address as address, shown.id as id
                        from unnest(cast(:addresses as text[])) as asked (address)
                        cross join lateral (
                            select distinct c.captured_at, c.id
                            from provenance_picture p
                            join provenance_capture c on c.id = p.capture_id
                            where p.address = asked.address
                            order by c.captured_at, c.id limit :most) as shown
                        order by shown.captured_at, shown.id
                        """,
                        Tuple.class)
                .setParameter(
                        "addresses",
                        pictures.stream().map(URI::toString).distinct().toArray(String[]::new))
                .setParameter("most", MOST)
                .getResultStream()
                .forEach(row ->
                        found.computeIfAbsent(
                                        URI.create(row.get("address", String.class)),
                                        address -> new ArrayList<>())
                                .add(new CaptureId(row.get("id", UUID.class))));
        return found;
    }

    /**
     * Lets nobody else capture the same bytes until this transaction ends: of two editors who paste
     * the same page at the same moment the second one finds it captured.
     */
    void alone(FileId bytes) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", Long.parseUnsignedLong(bytes.sha256().substring(0, 16), 16))
                .getSingleResult();
    }
}
