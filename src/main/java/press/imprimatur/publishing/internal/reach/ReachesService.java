package press.imprimatur.publishing.internal.reach;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Role;
import press.imprimatur.publishing.Reach;
import press.imprimatur.publishing.Reaches;

@Stateless
@Allows
public class ReachesService implements Reaches {

    @PersistenceContext EntityManager entities;
    @Inject AuditTrail audit;
    @Inject Event<ReachChanged> changed;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Reach get() {
        return row().reach();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Details details() {
        return new Details(row().reach(), row().version());
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void change(Reach reach, long seen) {
        ReachPolicy.refuseAbsurd(reach);
        row().change(reach, seen);
        entities.flush();
        audit.record(AuditedAct.of("reach.changed", "reach", 1, reach.toString()));
        changed.fire(new ReachChanged());
    }

    private ReachEntity row() {
        return entities.find(ReachEntity.class, ReachEntity.THE_ONLY_ONE);
    }
}
