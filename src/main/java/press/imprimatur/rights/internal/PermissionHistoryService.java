package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.PermissionHistory;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class PermissionHistoryService implements PermissionHistory {

    @Inject InstrumentRows rows;
    @Inject Chronicle chronicle;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<PermissionStep> of(InstrumentId id) {
        rows.permission(id);
        var papers = new HashMap<UUID, Evidence>();
        for (var version : rows.versions(id)) {
            rows.evidence(version).forEach(paper -> papers.put(paper.id(), paper.evidence()));
        }
        return chronicle.of(id).stream()
                .map(step -> step.step(step.evidence().map(papers::get)))
                .toList();
    }
}
