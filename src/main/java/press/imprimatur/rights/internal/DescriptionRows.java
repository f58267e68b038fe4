package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import press.imprimatur.kernel.WorkId;

/** What is said of works. */
@ApplicationScoped
class DescriptionRows {

    @PersistenceContext EntityManager entities;

    Optional<DescriptionEntity> find(WorkId work) {
        return Optional.ofNullable(entities.find(DescriptionEntity.class, work.value()));
    }

    List<DescriptionEntity> all(Collection<WorkId> works) {
        return works.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from WorkDescription d where d.work in :works",
                                DescriptionEntity.class)
                        .setParameter("works", works.stream().map(WorkId::value).toList())
                        .getResultList();
    }

    /** The one there is, or a new one that says nothing; two who make it at once make one. */
    DescriptionEntity made(WorkId work) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into rights_work_description (work_id) values (:work)
                        on conflict do nothing
                        """)
                .setParameter("work", work.value())
                .executeUpdate();
        return find(work).orElseThrow();
    }

    void changed() {
        entities.flush();
    }
}
