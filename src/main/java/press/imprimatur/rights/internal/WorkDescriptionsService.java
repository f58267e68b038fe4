package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DescribedWork;
import press.imprimatur.rights.WorkDescribed;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.rights.WorkDescriptions;

@Stateless
@Allows
public class WorkDescriptionsService implements WorkDescriptions {

    @Inject DescriptionRows rows;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<WorkDescribed> described;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public DescribedWork of(WorkId work) {
        return rows.find(work).map(DescriptionEntity::described).orElse(DescribedWork.NOT_YET);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<WorkId, WorkDescription> all(Collection<WorkId> works) {
        return rows.all(works).stream()
                .collect(Collectors.toMap(DescriptionEntity::work, DescriptionEntity::description));
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public DescribedWork describe(WorkId work, long seen, WorkDescription description) {
        DescriptionPolicy.refuseAbsurd(description);
        var entity = rows.made(work);
        entity.refuseIfNotAt(seen);
        entity.describe(description, caller.get(), clock.instant());
        rows.changed();
        described.fire(new WorkDescribed(work));
        var summary = TermsJson.canonical(TermsJson.tree((Object) description));
        audit.record(AuditedAct.of("work.described", "work", work, summary));
        return entity.described();
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public void describeAsRead(WorkId work, WorkDescription description) {
        if (description.isEmpty()) {
            return;
        }
        DescriptionPolicy.refuseAbsurd(description);
        var entity = rows.made(work);
        if (entity.isAsItCame()) {
            entity.describe(description);
            rows.changed();
            described.fire(new WorkDescribed(work));
        }
    }
}
