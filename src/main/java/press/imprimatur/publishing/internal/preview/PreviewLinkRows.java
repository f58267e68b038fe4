package press.imprimatur.publishing.internal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.PreviewLinkId;

@ApplicationScoped
class PreviewLinkRows {

    /** Whoever reads for long, or loads the page anew, is written down once. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    @PersistenceContext EntityManager entities;

    void add(PreviewLinkEntity link) {
        entities.persist(link);
    }

    Optional<PreviewLinkEntity> lock(PreviewLinkId id) {
        return Optional.ofNullable(
                entities.find(PreviewLinkEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PreviewLinkEntity> bySecret(String hash) {
        return entities.createQuery(
                        "from PreviewLink l where l.secretHash = :hash", PreviewLinkEntity.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    List<PreviewLinkEntity> valid(ArticleId article, Instant now) {
        return entities.createQuery(
                        """
                        from PreviewLink l
                        where l.article = :article and l.revokedAt is null and l.endsAt > :now
                        order by l.id desc
                        """,
                        PreviewLinkEntity.class)
                .setParameter("article", article.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether this look is to be written down: within an hour only the first is. */
    boolean isNewLook(PreviewLinkId id, Instant now) {
        return entities.createQuery(
                                """
                                update PreviewLink l set l.lookedAt = :now
                                where l.id = :id and (l.lookedAt is null or l.lookedAt <= :before)
                                """)
                        .setParameter("now", now)
                        .setParameter("id", id.value())
                        .setParameter("before", now.minus(ONE_LOOK))
                        .executeUpdate()
                > 0;
    }
}
