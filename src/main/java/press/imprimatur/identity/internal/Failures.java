package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import press.imprimatur.identity.UserId;

/** What is remembered of failed attempts to sign in, and of addresses that are known to succeed. */
@ApplicationScoped
class Failures {

    record Bucket(int failures, Instant lastAt, Instant blockedUntil) {}

    @PersistenceContext EntityManager entities;

    /**
     * Locks the bucket until the transaction ends: attempts at the same moment count one by one.
     */
    Bucket lock(String bucket, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into identity_throttle (bucket, failures, last_at, blocked_until)
                        values (:bucket, 0, :now, :now) on conflict (bucket) do nothing
                        """)
                .setParameter("bucket", bucket)
                .setParameter("now", now)
                .executeUpdate();
        var row =
                (Tuple)
                        entities.createNativeQuery(
                                        """
                                        select failures, last_at, blocked_until
                                        from identity_throttle where bucket = :bucket for update
                                        """,
                                        Tuple.class)
                                .setParameter("bucket", bucket)
                                .getSingleResult();
        return new Bucket(
                row.get(0, Integer.class), row.get(1, Instant.class), row.get(2, Instant.class));
    }

    void write(String bucket, Bucket now) {
        entities.createNativeQuery(
                        """
                        update identity_throttle
                        set failures = :failures, last_at = :lastAt, blocked_until = :blockedUntil
                        where bucket = :bucket
                        """)
                .setParameter("bucket", bucket)
                .setParameter("failures", now.failures())
                .setParameter("lastAt", now.lastAt())
                .setParameter("blockedUntil", now.blockedUntil())
                .executeUpdate();
    }

    void takeBack(String bucket) {
        entities.createNativeQuery(
                        """
                        update identity_throttle
                        set failures = greatest(failures - 1, 0), blocked_until = last_at
                        where bucket = :bucket
                        """)
                .setParameter("bucket", bucket)
                .executeUpdate();
    }

    void forget(String bucket) {
        entities.createNativeQuery("delete from identity_throttle where bucket = :bucket")
                .setParameter("bucket", bucket)
                .executeUpdate();
    }

    void forgetBefore(Instant instant) {
        entities.createNativeQuery("delete from identity_throttle where last_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }

    boolean isKnown(UserId user, String address) {
        return !entities.createNativeQuery(
                        """
                        select 1 from identity_known_address
                        where user_id = :user and address = :address
                        """)
                .setParameter("user", user.value())
                .setParameter("address", address)
                .getResultList()
                .isEmpty();
    }

    void know(UserId user, String address, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into identity_known_address (user_id, address, last_at)
                        values (:user, :address, :now)
                        on conflict (user_id, address) do update set last_at = :now
                        """)
                .setParameter("user", user.value())
                .setParameter("address", address)
                .setParameter("now", now)
                .executeUpdate();
    }
}
