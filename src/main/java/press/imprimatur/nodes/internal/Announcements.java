package press.imprimatur.nodes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import press.imprimatur.nodes.ChangeBroadcast;

/** Tells on the caller's own connection, so that what is told is told if it is committed. */
@ApplicationScoped
class Announcements implements ChangeBroadcast {

    @PersistenceContext EntityManager entities;

    @Override
    public void tell(String topic, String text) {
        entities.createNativeQuery(
                        "select cast(pg_notify(:channel, :message) as text)", String.class)
                .setParameter("channel", PostgresLine.CHANNEL)
                .setParameter("message", PostgresLine.written(topic, text))
                .getSingleResult();
    }
}
