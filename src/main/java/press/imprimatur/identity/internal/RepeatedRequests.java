package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.TokenId;

@ApplicationScoped
class RepeatedRequests {

    static final Duration KEPT = Duration.ofHours(24);

    record First(String requestHash, Optional<Answer> answer) {}

    @PersistenceContext EntityManager entities;

    /** Whether the key was free; a request at the same moment waits here for this one's commit. */
    boolean take(TokenId token, String key, String requestHash, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into identity_request
                                    (token_id, key, request_hash, begun_at)
                                values (:token, :key, :hash, :now)
                                on conflict (token_id, key) do update
                                set request_hash = :hash, begun_at = :now,
                                    status = null, headers = null, body = null
                                where identity_request.begun_at < :forgotten
                                """)
                        .setParameter("token", token.value())
                        .setParameter("key", key)
                        .setParameter("hash", requestHash)
                        .setParameter("now", now)
                        .setParameter("forgotten", now.minus(KEPT))
                        .executeUpdate()
                == 1;
    }

    First get(TokenId token, String key) {
        var row =
                (Tuple)
                        entities.createNativeQuery(
                                        """
                                        select request_hash, status, headers, body
                                        from identity_request where token_id = :token and key = :key
                                        """,
                                        Tuple.class)
                                .setParameter("token", token.value())
                                .setParameter("key", key)
                                .getSingleResult();
        var status = Optional.ofNullable(row.get(1, Integer.class));
        return new First(
                row.get(0, String.class),
                status.map(known ->
                        Answer.read(known, row.get(2, String.class), row.get(3, byte[].class))));
    }

    void answer(TokenId token, String key, Answer answer) {
        entities.createNativeQuery(
                        """
                        update identity_request
                        set status = :status, headers = :headers, body = :body
                        where token_id = :token and key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("headers", answer.headerLines())
                .setParameter("body", answer.body())
                .setParameter("token", token.value())
                .setParameter("key", key)
                .executeUpdate();
    }

    void forgetBefore(Instant instant) {
        entities.createNativeQuery("delete from identity_request where begun_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
