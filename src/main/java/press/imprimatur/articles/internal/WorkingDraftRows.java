package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.identity.UserId;

@ApplicationScoped
class WorkingDraftRows {

    @PersistenceContext EntityManager entities;

    /** Whoever's it is: a name is taken even by somebody else's. */
    Optional<WorkingDraftEntity> find(WorkingDraftId id) {
        return Optional.ofNullable(entities.find(WorkingDraftEntity.class, id.value()));
    }

    void add(WorkingDraftEntity draft) {
        entities.persist(draft);
        entities.flush();
    }

    Optional<WorkingDraftEntity> latest(
            UserId person, Optional<ArticleId> article, WorkingDraftId but) {
        return entities.createQuery(
                        """
                        from WorkingDraft d
                        where d.person = :person and d.id <> :but
                          and (d.article = :article or :isNew = true and d.article is null)
                        order by d.savedAt desc, d.id desc
                        """,
                        WorkingDraftEntity.class)
                .setParameter("person", person.value())
                .setParameter("but", but.value())
                .setParameter("article", article.map(ArticleId::value).orElse(but.value()))
                .setParameter("isNew", article.isEmpty())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void remove(WorkingDraftId id, UserId person) {
        entities.createQuery("delete from WorkingDraft d where d.id = :id and d.person = :person")
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Gives what is kept under one name another one. */
    boolean rename(WorkingDraftId from, WorkingDraftId to, UserId person) {
        return entities.createNativeQuery(
                                """
                                update articles_working_draft set id = :to
                                where id = :from and person = :person
                                """)
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .setParameter("person", person.value())
                        .executeUpdate()
                == 1;
    }

    int forgetBefore(Instant end) {
        return entities.createQuery("delete from WorkingDraft d where d.savedAt < :end")
                .setParameter("end", end)
                .executeUpdate();
    }
}
