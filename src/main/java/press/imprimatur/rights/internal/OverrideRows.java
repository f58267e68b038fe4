package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.terms.EvaluationContext.SignedOverride;

/** The overrides, as they were asked for and signed. */
@ApplicationScoped
class OverrideRows {

    /** None of them lives longer, from asking to the end. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(144);

    @PersistenceContext EntityManager entities;

    void add(OverrideEntity override) {
        entities.persist(override);
    }

    /** Flushes, so that a conflict surfaces here. */
    void changed() {
        entities.flush();
    }

    Optional<OverrideEntity> find(OverrideId id) {
        return Optional.ofNullable(entities.find(OverrideEntity.class, id.value()));
    }

    List<OverrideEntity> on(WorkId work) {
        return entities.createQuery(
                        "from RightsOverride o where o.work = :work order by o.id desc",
                        OverrideEntity.class)
                .setParameter("work", work.value())
                .getResultList();
    }

    /** As decisions see them. */
    List<SignedOverride> signedOn(Collection<WorkId> works) {
        return entities.createQuery(
                        "from RightsOverride o where o.work in (:works) order by o.id desc",
                        OverrideEntity.class)
                .setParameter("works", works.stream().map(WorkId::value).toList())
                .getResultStream()
                .flatMap(each -> each.signed().stream())
                .toList();
    }

    /** All that may still wait or be in force. */
    List<OverrideEntity> recent(Instant now) {
        return askedSince(now.minus(LONGEST_LIFE));
    }

    /** Newest first, without those that were withdrawn. */
    List<OverrideEntity> askedSince(Instant begin) {
        return entities.createQuery(
                        """
                        from RightsOverride o
                        where o.askedAt >= :begin and o.withdrawnAt is null order by o.id desc
                        """,
                        OverrideEntity.class)
                .setParameter("begin", begin)
                .getResultList();
    }

    long signedSince(Instant begin) {
        return entities.createQuery(
                        "select count(o) from RightsOverride o where o.signedAt >= :begin",
                        Long.class)
                .setParameter("begin", begin)
                .getSingleResult();
    }
}
