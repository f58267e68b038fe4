package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.PermissionHasEnded;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.EvidenceType;

/** Puts the next version of a permission in the place of the one in force. */
@ApplicationScoped
class Succession {

    @Inject InstrumentRows rows;
    @Inject EvidenceFolder folder;
    @Inject Chronicle chronicle;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /**
     * The next version, in force.
     *
     * @param event why there is one: an amendment, a renewal, an assignment
     */
    InstrumentEntity of(
            InstrumentEntity before,
            LifeEvent event,
            NewInstrument what,
            String reason,
            List<NewEvidence> papers) {
        StateTable.after(before.state(), event);
        var now = clock.instant();
        if (EffectiveStatePolicy.isOver(now, before.instrument())) {
            throw new PermissionHasEnded(before.title());
        }
        TermsPolicy.refuseIncomplete(what);
        var why = Stated.reason(reason);
        refuseSpoken(papers);
        before.take(event, now, why);
        // Two versions in force at once is what the database refuses.
        rows.changed();
        var next = before.successor(what, now, caller.get().name());
        rows.add(next);
        var kept = folder.keepNeeded(next, papers);
        next.grant(kept.get(0).id(), null);
        chronicle.tell(next, event, why, kept);
        return next;
    }

    /** A spoken grant is good for a day, and what is in force now would be gone with it. */
    private static void refuseSpoken(List<NewEvidence> papers) {
        if (papers.stream().allMatch(paper -> paper.type() == EvidenceType.CALL_NOTE)) {
            throw new FieldRefused(
                    "evidence", papers.isEmpty() ? "rights.noEvidence" : "rights.onlySpoken");
        }
    }
}
