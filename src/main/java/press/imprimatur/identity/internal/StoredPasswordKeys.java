package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.UserId;

/** The keys that are out in letters, at most one for each person. */
@ApplicationScoped
class StoredPasswordKeys {

    @PersistenceContext EntityManager entities;

    void replace(StoredPasswordKey key) {
        entities.merge(key);
    }

    Optional<StoredPasswordKey> find(String secret) {
        return entities.createQuery(
                        "select k from StoredPasswordKey k where k.secretSha256 = :secret",
                        StoredPasswordKey.class)
                .setParameter("secret", Secret.sha256(secret))
                .getResultStream()
                .findFirst();
    }

    /** Whether the key was still there: of two who use it at the same moment one comes too late. */
    boolean useUp(String secret) {
        return entities.createQuery(
                                "delete from StoredPasswordKey k where k.secretSha256 = :secret")
                        .setParameter("secret", Secret.sha256(secret))
                        .executeUpdate()
                == 1;
    }

    void endAllOf(UserId user) {
        entities.createQuery("delete from StoredPasswordKey k where k.userId = :user")
                .setParameter("user", user.value())
                .executeUpdate();
    }

    void forgetEndedBefore(Instant instant) {
        entities.createQuery("delete from StoredPasswordKey k where k.expiresAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
