package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.UserId;

@ApplicationScoped
class Sessions {

    @PersistenceContext EntityManager entities;

    void add(StoredSession session) {
        entities.persist(session);
    }

    Optional<StoredSession> find(String secret) {
        return Optional.ofNullable(entities.find(StoredSession.class, Secret.sha256(secret)));
    }

    void end(String secret) {
        entities.createQuery("delete from StoredSession s where s.secretSha256 = :secret")
                .setParameter("secret", Secret.sha256(secret))
                .executeUpdate();
    }

    void endAllOf(UserId user) {
        entities.createQuery("delete from StoredSession s where s.userId = :user")
                .setParameter("user", user.value())
                .executeUpdate();
    }

    void forgetEndedBefore(Instant instant) {
        entities.createQuery(
                        """
                        delete from StoredSession s
                        where s.expiresAt < :instant or s.lastUsedAt < :unused
                        """)
                .setParameter("instant", instant)
                .setParameter("unused", instant.minus(StoredSession.LONGEST_UNUSED))
                .executeUpdate();
    }
}
