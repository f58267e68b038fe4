package press.imprimatur.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.identity.UserId;
import press.imprimatur.notifications.NotificationId;

@ApplicationScoped
class NotificationRows {

    @PersistenceContext EntityManager entities;

    void add(NotificationEntity notification) {
        entities.persist(notification);
    }

    List<NotificationEntity> before(UserId person, UUID end, int limit) {
        return entities.createQuery(
                        """
                        from Notification n where n.person = :person and n.id < :end
                        order by n.id desc
                        """,
                        NotificationEntity.class)
                .setParameter("person", person.value())
                .setParameter("end", end)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<NotificationEntity> find(UserId person, NotificationId id) {
        return entities.createQuery(
                        "from Notification n where n.id = :id and n.person = :person",
                        NotificationEntity.class)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    int unread(UserId person, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select cast(count(*) as int) from (
                            select 1 from notifications_notification
                            where person = :person and read_at is null limit :most) counted
                        """,
                        Integer.class)
                .setParameter("person", person.value())
                .setParameter("most", most)
                .getSingleResult();
    }

    void read(UserId person, NotificationId id, Instant now) {
        entities.createQuery(
                        """
                        update Notification n set n.readAt = :now
                        where n.id = :id and n.person = :person and n.readAt is null
                        """)
                .setParameter("now", now)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void readAll(UserId person, Instant now) {
        entities.createQuery(
                        """
                        update Notification n set n.readAt = :now
                        where n.person = :person and n.readAt is null
                        """)
                .setParameter("now", now)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** What waits for the letter of the day and was not read meanwhile, the newest first. */
    List<NotificationEntity> gathered(UserId person, int limit) {
        return entities.createQuery(
                        """
                        from Notification n
                        where n.person = :person and n.gathered = true and n.readAt is null
                        order by n.id desc
                        """,
                        NotificationEntity.class)
                .setParameter("person", person.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Nothing of this person waits for a letter any more. */
    void letGo(UserId person) {
        entities.createQuery(
                        """
                        update Notification n set n.gathered = false
                        where n.person = :person and n.gathered = true
                        """)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void forget(Instant readBefore, Instant toldBefore) {
        entities.createQuery("delete from Notification n where n.readAt < :read or n.at < :told")
                .setParameter("read", readBefore)
                .setParameter("told", toldBefore)
                .executeUpdate();
    }
}
