package press.imprimatur.publishing.internal.savedfeeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.DrawnSecret;
import press.imprimatur.publishing.FeedTokenId;
import press.imprimatur.publishing.SavedFeedId;

@ApplicationScoped
class FeedTokenRows {

    @PersistenceContext EntityManager entities;

    void add(FeedTokenEntity token) {
        entities.persist(token);
    }

    Optional<FeedTokenEntity> find(FeedTokenId id) {
        return Optional.ofNullable(entities.find(FeedTokenEntity.class, id.value()));
    }

    List<FeedTokenEntity> of(SavedFeedId feed) {
        return entities.createQuery(
                        "from FeedToken t where t.feed = :feed order by t.givenAt desc, t.id desc",
                        FeedTokenEntity.class)
                .setParameter("feed", feed.value())
                .getResultList();
    }

    /** The one that a secret opens a feed by. */
    Optional<FeedTokenEntity> good(SavedFeedId feed, DrawnSecret secret) {
        return entities.createQuery(
                        "from FeedToken t where t.feed = :feed and t.hash = :hash"
                                + " and t.revokedAt is null",
                        FeedTokenEntity.class)
                .setParameter("feed", feed.value())
                .setParameter("hash", secret.sha256())
                .getResultStream()
                .findFirst();
    }
}
