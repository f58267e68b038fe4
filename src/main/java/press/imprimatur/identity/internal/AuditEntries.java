package press.imprimatur.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Subject;

@ApplicationScoped
class AuditEntries {

    @PersistenceContext EntityManager entities;

    void add(RecordedAct act) {
        entities.persist(act);
    }

    List<RecordedAct> newestBefore(long number, Optional<Subject> about, int atMost) {
        var where = about.isPresent() ? " and a.subjectKind = :kind and a.subjectId = :id" : "";
        var query =
                entities.createQuery(
                        "select a from RecordedAct a where a.number < :number"
                                + where
                                + " order by a.number desc",
                        RecordedAct.class);
        about.ifPresent(subject ->
                query.setParameter("kind", subject.kind()).setParameter("id", subject.id()));
        return query.setParameter("number", number).setMaxResults(atMost).getResultList();
    }
}
