package press.imprimatur.courier.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.Attachment;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.PostedLetter.Enclosure;
import press.imprimatur.jobs.JobTable;

/** The outbox. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class Letters {

    /** Letters that have not left; they are taken here, whole. */
    @Produces
    static final JobTable WAITING =
            new JobTable("courier_letter", "id", "state = 'WAITING'", "courier.work.letters");

    @PersistenceContext EntityManager entities;

    void add(LetterEntity letter, List<Attachment> attachments) {
        entities.persist(letter);
        entities.flush();
        for (var place = 0; place < attachments.size(); place++) {
            entities.persist(new AttachmentEntity(letter.id(), place, attachments.get(place)));
        }
        entities.flush();
    }

    Optional<LetterEntity> find(LetterId id) {
        return Optional.ofNullable(entities.find(LetterEntity.class, id.value()));
    }

    /** Locked until the transaction ends; a letter that another worker is taking is passed over. */
    Optional<LetterEntity> nextDue(Instant now) {
        List<?> due =
                entities.createNativeQuery(
                                """
                                select * from courier_letter
                                where state = 'WAITING' and next_attempt_at <= :now
                                order by next_attempt_at, id limit 1 for update skip locked
                                """,
                                LetterEntity.class)
                        .setParameter("now", now)
                        .getResultList();
        return due.stream().map(LetterEntity.class::cast).findFirst();
    }

    /** Locked until the transaction ends, without those that a worker is taking. */
    List<LetterEntity> notLeft() {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select * from courier_letter
                                where state <> 'SENT' and sealed_body is null
                                for update skip locked
                                """,
                                LetterEntity.class)
                        .getResultList();
        return found.stream().map(LetterEntity.class::cast).toList();
    }

    /** The newest first. */
    List<LetterEntity> before(Optional<LetterId> last, LetterFilter filter, int atMost) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder("1 = 1");
        last.ifPresent(id -> narrow(where, values, "l.id < :last", "last", id.value()));
        filter.state()
                .ifPresent(state -> narrow(where, values, "l.state = :state", "state", state));
        filter.about()
                .ifPresent(about -> {
                    narrow(where, values, "l.aboutKind = :kind", "kind", about.kind());
                    narrow(where, values, "l.aboutId = :about", "about", about.id());
                });
        var query =
                entities.createQuery(
                        "from Letter l where " + where + " order by l.id desc", LetterEntity.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(atMost).getResultList();
    }

    private static void narrow(
            StringBuilder where,
            Map<String, Object> values,
            String clause,
            String name,
            Object value) {
        where.append(" and ").append(clause);
        values.put(name, value);
    }

    /** Letters to the address, or whose answers go there, that still say anything. */
    List<LetterEntity> to(String address) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select * from courier_letter
                                where erased_at is null
                                  and (lower(reply_to) = lower(:address) or exists (
                                      select 1 from unnest(recipients) as one
                                      where lower(one) = lower(:address)))
                                for update
                                """,
                                LetterEntity.class)
                        .setParameter("address", address)
                        .getResultList();
        return found.stream().map(LetterEntity.class::cast).toList();
    }

    List<Attachment> attachments(LetterId letter) {
        return entities.createQuery(
                        "from LetterAttachment a where a.letter = :letter order by a.place",
                        AttachmentEntity.class)
                .setParameter("letter", letter.value())
                .getResultStream()
                .map(AttachmentEntity::attachment)
                .toList();
    }

    Optional<Attachment> attachment(LetterId letter, int place) {
        return entities.createQuery(
                        "from LetterAttachment a where a.letter = :letter and a.place = :place",
                        AttachmentEntity.class)
                .setParameter("letter", letter.value())
                .setParameter("place", place)
                .getResultStream()
                .map(AttachmentEntity::attachment)
                .findFirst();
    }

    void eraseAttachments(LetterId letter) {
        entities.createQuery("delete from LetterAttachment a where a.letter = :letter")
                .setParameter("letter", letter.value())
                .executeUpdate();
    }

    /** What is enclosed in each of these letters, without the bytes. */
    Map<UUID, List<Enclosure>> enclosures(Collection<LetterId> letters) {
        if (letters.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        """
                        select a.letter as letter, a.place as place, a.fileName as name,
                            a.mediaType as type, a.size as size
                        from LetterAttachment a where a.letter in (:letters) order by a.place
                        """,
                        Tuple.class)
                .setParameter("letters", letters.stream().map(LetterId::value).toList())
                .getResultStream()
                .collect(
                        groupingBy(
                                row -> row.get("letter", UUID.class),
                                mapping(Letters::enclosure, toList())));
    }

    private static Enclosure enclosure(Tuple row) {
        return new Enclosure(
                row.get("place", Integer.class),
                row.get("name", String.class),
                row.get("type", String.class),
                row.get("size", Long.class));
    }
}
