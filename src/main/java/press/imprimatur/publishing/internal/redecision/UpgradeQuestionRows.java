package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.UpgradeQuestion.Loss;

/**
 * What a person has to confirm before another program takes it away. A question is over when the
 * story was published anew, is down for another reason, or when the answer is the old one again.
 */
@ApplicationScoped
class UpgradeQuestionRows {

    private static final String OPEN =
            """
            from publishing_upgrade_question q join publishing_publication p using (article_id)
            where p.state = 'LIVE' and (p.shown_until is null or p.shown_until > :now)
              and p.published_at <= q.found_at
            """;

    @PersistenceContext EntityManager entities;

    record Row(ArticleId article, Loss loss, Instant foundAt) {}

    List<Row> open(Instant now, int limit) {
        return session()
                .createNativeQuery(
                        "select q.article_id, q.loss, q.found_at "
                                + OPEN
                                + " order by q.found_at, q.article_id limit :limit",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row ->
                        new Row(
                                new ArticleId(row.get("article_id", UUID.class)),
                                Loss.valueOf(row.get("loss", String.class)),
                                row.get("found_at", Instant.class)))
                .toList();
    }

    boolean isOpen(ArticleId article, Instant now) {
        return session()
                .createNativeQuery(
                        "select exists (select 1 " + OPEN + " and q.article_id = :article)",
                        Boolean.class)
                .setParameter("now", now)
                .setParameter("article", article.value())
                .getSingleResult();
    }

    boolean isAnyOpen(Instant now) {
        return session()
                .createNativeQuery("select exists (select 1 " + OPEN + ")", Boolean.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** A question that is open stays as old as it is. */
    void ask(ArticleId article, Loss loss, Instant now) {
        if (!isOpen(article, now)) {
            close(article);
        }
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_upgrade_question (article_id, loss, found_at)
                        values (:article, :loss, :now)
                        on conflict (article_id) do update set loss = excluded.loss
                        """)
                .setParameter("article", article.value())
                .setParameter("loss", loss.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    void close(ArticleId article) {
        session()
                .createNativeMutationQuery(
                        "delete from publishing_upgrade_question where article_id = :article")
                .setParameter("article", article.value())
                .executeUpdate();
    }

    /** Returns how many there were. */
    int closeAll() {
        return session()
                .createNativeMutationQuery("delete from publishing_upgrade_question")
                .executeUpdate();
    }

    /** Of a stretch, all but those of which the answer still is another. */
    void closeAllBut(List<ArticleId> changed, Batch batch) {
        session()
                .createNativeMutationQuery(
                        """
                        delete from publishing_upgrade_question
                        where article_id > :after and article_id <= :until
                          and article_id <> all(:changed)
                        """)
                .setParameter("after", batch.after())
                .setParameter("until", batch.until())
                .setParameter(
                        "changed", changed.stream().map(ArticleId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
