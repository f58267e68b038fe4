package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import press.imprimatur.nodes.ChangeBroadcast;

/** Tells on the caller's own connection, so that what is told is told if it is committed. */
@ApplicationScoped
class Announcements implements ChangeBroadcast {

    @PersistenceContext EntityManager entities;

    @Override
    public void tell(String topic, Collection<String> texts) {
        entities.createNativeQuery(
                        """
                        select count(pg_notify(:channel, message))
                        from unnest(cast(:messages as text[])) as message
                        """,
                        Long.class)
                .setParameter("channel", PostgresLine.CHANNEL)
                .setParameter(
                        "messages",
                        texts.stream()
                                .map(text -> PostgresLine.written(topic, text))
                                .toArray(String[]::new))
                .getSingleResult();
    }
}
