package press.imprimatur.clearance.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.clearance.DeskRequest;
import press.imprimatur.clearance.DeskRequests;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

@Stateless
@Allows
public class DeskRequestsService implements DeskRequests {

    private static final int LONGEST = 300;

    @PersistenceContext EntityManager entities;

    @Inject DeskRequestsFulfilled fulfilled;
    @Inject DeskRequestMail mail;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public void tell(WorkId work, String about, Optional<OutletId> outlet) {
        tell(work, about, outlet, "");
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public void prepare(WorkId work, String about, String form) {
        tell(work, about, Optional.empty(), form);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public void spare(WorkId work) {
        entities.createQuery("delete from Wish w where w.work = :work and w.prepared <> ''")
                .setParameter("work", work.value())
                .executeUpdate();
    }

    private void tell(WorkId work, String about, Optional<OutletId> outlet, String form) {
        var words = about.length() <= LONGEST ? about : about.substring(0, LONGEST);
        var wish = new DeskRequest(work, words, outlet, caller.get().name(), clock.instant(), form);
        if (isTheFirst(wish)) {
            audit.record(AuditedAct.of("permission.wished", "work", work, words));
            mail.send(wish);
        }
    }

    /** Two who tell it at the same moment tell it once. */
    private boolean isTheFirst(DeskRequest wish) {
        return entities.createNativeQuery(
                                """
                                insert into clearance_wish
                                    (work_id, about, outlet_id, wished_by, wished_at, prepared)
                                values (:work, :about, cast(:outlet as uuid), :by, :at, :prepared)
                                on conflict on constraint pk_clearance_wish do nothing
                                """)
                        .setParameter("work", wish.work().value())
                        .setParameter("about", wish.about())
                        .setParameter("outlet", wish.outlet().map(OutletId::toString).orElse(null))
                        .setParameter("by", wish.by())
                        .setParameter("at", wish.at())
                        .setParameter("prepared", wish.prepared())
                        .executeUpdate()
                == 1;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<DeskRequest> find(WorkId work) {
        return Optional.ofNullable(entities.find(WishEntity.class, work.value()))
                .map(WishEntity::wish);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<DeskRequest> open(int most) {
        return entities.createQuery("from Wish w order by w.wishedAt, w.work", WishEntity.class)
                .setMaxResults(most)
                .getResultStream()
                .map(WishEntity::wish)
                .toList();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void strike(WorkId work) {
        find(work)
                .ifPresent(wish -> {
                    fulfilled.strike(List.of(work));
                    audit.record(
                            AuditedAct.of("permission.wishStruck", "work", work, wish.about()));
                });
    }
}
