package press.imprimatur.publishing.internal.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.CorrectionId;
import press.imprimatur.publishing.PublicNote;

/** What was corrected or noted in public. */
@ApplicationScoped
public class Notes {

    private static final String WAITING = "(c.state = OPEN or c.state = SENT_BACK)";

    @PersistenceContext EntityManager entities;

    public void add(CorrectionEntity correction) {
        entities.persist(correction);
        entities.flush();
    }

    public Optional<CorrectionEntity> find(CorrectionId id) {
        return Optional.ofNullable(entities.find(CorrectionEntity.class, id.value()));
    }

    /** Two may review it at the same moment; the second sees what the first said. */
    public Optional<CorrectionEntity> lock(CorrectionId id) {
        return Optional.ofNullable(
                entities.find(CorrectionEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The story came out changed. */
    public void settle(ArticleId article) {
        of(article).forEach(CorrectionEntity::settle);
    }

    /** What readers read beside the story, the earliest first. */
    public List<PublicNote> beside(ArticleId article) {
        return of(article).stream().map(CorrectionEntity::note).toList();
    }

    /** The earliest first. */
    public List<CorrectionEntity> of(ArticleId article) {
        return entities.createQuery(
                        """
                        from Correction c where c.article = :article order by c.madeAt, c.id
                        """,
                        CorrectionEntity.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** What is due first first. */
    public List<CorrectionEntity> waiting(int limit) {
        return entities.createQuery(
                        "from Correction c where " + WAITING + " order by c.dueAt, c.id",
                        CorrectionEntity.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
