package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.TokenId;
import press.imprimatur.keys.Seals;

@ApplicationScoped
class RepeatedRequests {

    static final Duration KEPT = Duration.ofHours(24);

    record First(String mark, Optional<StoredResponse> answer) {}

    @PersistenceContext EntityManager entities;
    @Inject Seals seals;

    /** Whether the key was free; a request at the same moment waits here for this one's commit. */
    boolean take(TokenId token, String key, String mark, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into identity_request
                                    (token_id, key, request_mark, begun_at)
                                values (:token, :key, :mark, :now)
                                on conflict (token_id, key) do update
                                set request_mark = :mark, begun_at = :now,
                                    status = null, headers = null, sealed_body = null
                                where identity_request.begun_at < :forgotten
                                """)
                        .setParameter("token", token.value())
                        .setParameter("key", key)
                        .setParameter("mark", mark)
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
                                        select request_mark, status, headers, sealed_body
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
                        StoredResponse.read(
                                known,
                                row.get(2, String.class),
                                seals.open(place(token, key), row.get(3, byte[].class)))));
    }

    void answer(TokenId token, String key, StoredResponse answer) {
        entities.createNativeQuery(
                        """
                        update identity_request
                        set status = :status, headers = :headers, sealed_body = :body
                        where token_id = :token and key = :key
                        """)
                .setParameter("status", answer.status())
                .setParameter("headers", answer.headerLines())
                .setParameter("body", seals.seal(place(token, key), answer.body()))
                .setParameter("token", token.value())
                .setParameter("key", key)
                .executeUpdate();
    }

    private static String place(TokenId token, String key) {
        return "identity_request.sealed_body/" + token.value() + "/" + key;
    }

    void forgetBefore(Instant instant) {
        entities.createNativeQuery("delete from identity_request where begun_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
