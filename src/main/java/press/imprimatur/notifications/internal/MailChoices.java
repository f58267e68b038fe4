package press.imprimatur.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.notifications.MailChoice;

/** What people chose, and whose letter of the day is due when. */
@ApplicationScoped
class MailChoices {

    /** Whose letter of the day is due. */
    @Produces
    static final JobTable DIGESTS =
            JobTable.of("notifications_digest", "person", "notifications.work.digests");

    @PersistenceContext EntityManager entities;

    MailChoice of(UserId person) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select mail from notifications_choice where person = :person",
                        String.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .map(MailChoice::valueOf)
                .orElse(MailChoice.AT_ONCE);
    }

    void keep(UserId person, MailChoice choice) {
        entities.createNativeQuery(
                        """
                        insert into notifications_choice (person, mail) values (:person, :mail)
                        on conflict (person) do update set mail = :mail
                        """)
                .setParameter("person", person.value())
                .setParameter("mail", choice.name())
                .executeUpdate();
    }

    /** The first thing of a day sets when its letter leaves; what follows joins it. */
    void digestAt(UserId person, Instant at) {
        entities.createNativeQuery(
                        """
                        insert into notifications_digest (person, attempts, next_attempt_at)
                        values (:person, 0, :at) on conflict (person) do nothing
                        """)
                .setParameter("person", person.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    void noDigest(UserId person) {
        entities.createNativeQuery("delete from notifications_digest where person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
