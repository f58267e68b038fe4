package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.terms.InstrumentId;

/** Writes down what becomes of permissions: in their own history, and in the audit trail. */
@ApplicationScoped
class Chronicle {

    @PersistenceContext EntityManager entities;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /** A step that the instrument has just taken; flushes, so that a conflict surfaces here. */
    void tell(InstrumentEntity instrument, LifeEvent event, String reason) {
        tell(instrument, event, reason, List.of());
    }

    /** The same, with the papers that were kept for it. */
    void tell(
            InstrumentEntity instrument,
            LifeEvent event,
            String reason,
            List<EvidenceEntity> papers) {
        var paper = papers.isEmpty() ? null : papers.get(0).id();
        var step = new StepEntity(instrument, event, caller.get(), clock.instant());
        entities.persist(step.because(reason, paper));
        entities.flush();
        audit.record(
                AuditedAct.of(
                        event.verb(), "permission", instrument.instrumentId(), instrument.title()));
    }

    /** Newest first. */
    List<StepEntity> of(InstrumentId id) {
        return entities.createQuery(
                        "from PermissionStep s where s.instrumentId = :id order by s.id desc",
                        StepEntity.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The newest of its kind. */
    Optional<StepEntity> last(InstrumentId id, LifeEvent event) {
        return entities.createQuery(
                        """
                        from PermissionStep s
                        where s.instrumentId = :id and s.event = :event order by s.id desc
                        """,
                        StepEntity.class)
                .setParameter("id", id.value())
                .setParameter("event", event)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
