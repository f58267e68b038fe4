package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TokenSummary;
import press.imprimatur.identity.UserId;

@ApplicationScoped
class Tokens {

    /** A newsroom has dozens; whoever has more revokes some. */
    private static final int SHOWN_AT_MOST = 500;

    @PersistenceContext EntityManager entities;

    void add(StoredToken token) {
        entities.persist(token);
    }

    Optional<StoredToken> find(TokenId id) {
        return Optional.ofNullable(entities.find(StoredToken.class, id.value()));
    }

    Optional<StoredToken> withSecret(String secret) {
        return entities.createQuery(
                        "select t from StoredToken t where t.secretSha256 = :hash",
                        StoredToken.class)
                .setParameter("hash", Secret.sha256(secret))
                .getResultStream()
                .findFirst();
    }

    List<TokenSummary> newestFirst(Optional<UserId> owner) {
        var query =
                entities.createQuery(
                        "select t, u.fullName from StoredToken t join User u on u.id = t.ownerId"
                                + (owner.isPresent() ? " where t.ownerId = :owner" : "")
                                + " order by t.issuedAt desc, t.id desc",
                        Object[].class);
        owner.ifPresent(user -> query.setParameter("owner", user.value()));
        return query.setMaxResults(SHOWN_AT_MOST)
                .getResultStream()
                .map(row -> ((StoredToken) row[0]).summary((String) row[1]))
                .toList();
    }

    void revokeAllOf(UserId owner, Instant now) {
        entities.createQuery(
                        """
                        update StoredToken t set t.revokedAt = :now
                        where t.ownerId = :owner and t.revokedAt is null
                        """)
                .setParameter("now", now)
                .setParameter("owner", owner.value())
                .executeUpdate();
    }
}
