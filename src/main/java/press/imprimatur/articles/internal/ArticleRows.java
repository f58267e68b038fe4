package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Tags;
import press.imprimatur.identity.UserId;
import press.imprimatur.provenance.CaptureId;

@ApplicationScoped
class ArticleRows {

    @PersistenceContext EntityManager entities;
    @Inject TagRows tags;

    Optional<ArticleEntity> find(ArticleId id) {
        return Optional.ofNullable(entities.find(ArticleEntity.class, id.value()));
    }

    void add(ArticleEntity article, Arrival arrival) {
        entities.persist(article);
        entities.flush();
        keepRevision(article.article(), arrival);
    }

    /** Flushes first, so that a conflict surfaces here and the answer carries the new version. */
    void changedText(ArticleEntity article, Arrival arrival) {
        entities.flush();
        keepRevision(article.article(), arrival);
    }

    void changed() {
        entities.flush();
    }

    private void keepRevision(Article article, Arrival arrival) {
        entities.persist(new RevisionEntity(article, arrival));
        entities.flush();
        tags.know(Tags.of(article.text().details().tags()));
    }

    Optional<ArticleEntity> findByCapture(CaptureId capture) {
        return entities.createQuery(
                        "select r.article from Revision r where r.capture = :capture"
                                + " order by r.article",
                        UUID.class)
                .setParameter("capture", capture.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(article -> entities.find(ArticleEntity.class, article));
    }

    /**
     * Of each original the first that was made from it, by name only; one that was corrected since
     * is still that of its article.
     */
    Map<CaptureId, ArticleId> begunFrom(Collection<CaptureId> captures) {
        var begun = new HashMap<CaptureId, ArticleId>();
        entities.createQuery(
                        """
                        select distinct r.capture, r.article from Revision r
                        where r.capture in :captures order by r.article
                        """,
                        Object[].class)
                .setParameter("captures", captures.stream().map(CaptureId::value).toList())
                .getResultStream()
                .forEach(row ->
                        begun.putIfAbsent(
                                new CaptureId((UUID) row[0]), new ArticleId((UUID) row[1])));
        return begun;
    }

    List<UUID> at(String slug) {
        return entities.createQuery(
                        "select a.id from Article a where a.text.details.slug = :slug order by a.id",
                        UUID.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<ArticleEntity> changedLast(ArticleFilter filter, ArticleCursor after, int limit) {
        return entities.createQuery(
                        """
                        from Article a
                        where (a.editedAt, a.id) < (:editedAt, :id)
                          and (:anyStage = true or a.stage = :stage)
                          and (:anybody = true or a.createdBy = :createdBy)
                        order by a.editedAt desc, a.id desc
                        """,
                        ArticleEntity.class)
                .setParameter("editedAt", after.editedAt())
                .setParameter("id", after.id())
                .setParameter("anyStage", filter.stage().isEmpty())
                .setParameter("stage", filter.stage().orElse(null))
                .setParameter("anybody", filter.createdBy().isEmpty())
                .setParameter("createdBy", filter.createdBy().map(UserId::value).orElse(null))
                .setMaxResults(limit)
                .getResultList();
    }

    List<ArticleEntity> search(String words, int limit) {
        return entities.createQuery(
                        """
                        from Article a where a.text.details.headline ilike :words escape '!'
                        order by a.editedAt desc, a.id desc
                        """,
                        ArticleEntity.class)
                .setParameter("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<RevisionEntity> revision(ArticleId id, int number) {
        var key = new RevisionEntity.Key(id.value(), number);
        return Optional.ofNullable(entities.find(RevisionEntity.class, key));
    }

    /** The last one that was saved by then; versions grow by other acts, too. */
    Optional<RevisionEntity> revisionAt(ArticleId id, long version) {
        return entities.createQuery(
                        """
                        from Revision r
                        where r.article = :article and r.articleVersion <= :version
                        order by r.articleVersion desc
                        """,
                        RevisionEntity.class)
                .setParameter("article", id.value())
                .setParameter("version", version)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<RevisionEntity> revisions(ArticleId id) {
        return entities.createQuery(
                        "from Revision r where r.article = :article order by r.number desc",
                        RevisionEntity.class)
                .setParameter("article", id.value())
                .getResultList();
    }
}
