package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.Renewal;
import press.imprimatur.rights.internal.lifecycle.RenewalRule;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;

@Stateless
@Allows
public class AmendmentsService implements Amendments {

    @Inject InstrumentRows rows;
    @Inject Succession succession;
    @Inject Event<InstrumentAmended> amended;

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentRef amend(InstrumentId id, long revision, Amendment what) {
        var before = rows.permissionAt(id, revision);
        if (what.terms().equals(before.terms())) {
            throw new FieldRefused("terms", "rights.amendmentChangesNothing");
        }
        var parties = before.parties();
        var next = parties.agreeing(what.terms()).titled(what.title());
        return told(succession.of(before, LifeEvent.AMEND, next, what.reason(), what.evidence()));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public InstrumentRef renew(InstrumentId id, long revision, Renewal how) {
        var before = rows.permissionAt(id, revision);
        var next = before.parties().agreeing(RenewalRule.renewed(before.terms(), how));
        return told(succession.of(before, LifeEvent.RENEW, next, how.reason(), how.evidence()));
    }

    private InstrumentRef told(InstrumentEntity next) {
        amended.fire(new InstrumentAmended(next.reference()));
        return next.reference();
    }
}
