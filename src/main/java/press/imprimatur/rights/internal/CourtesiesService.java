package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Courtesies;
import press.imprimatur.rights.CourtesyTakedown;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class CourtesiesService implements Courtesies {

    @Inject InstrumentRows rows;
    @Inject EvidenceFolder folder;
    @Inject Chronicle chronicle;
    @Inject Event<CourtesyTakedown> takenDown;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void takeDown(
            InstrumentId id,
            long revision,
            Optional<WorkId> work,
            String reason,
            List<NewEvidence> evidence) {
        var instrument = rows.permissionAt(id, revision);
        var why = Stated.reason(reason);
        StateTable.after(instrument.state(), LifeEvent.COURTESY_TAKEDOWN);
        var kept = folder.keep(instrument, evidence);
        chronicle.tell(instrument, LifeEvent.COURTESY_TAKEDOWN, why, kept);
        takenDown.fire(new CourtesyTakedown(id, work, why));
    }
}
