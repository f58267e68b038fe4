package press.imprimatur.rights.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.terms.InstrumentId;

/** Ends the requests that nobody answered in time. */
@Stateless
@Allows
public class LapsesService {

    @Inject InstrumentRows instruments;
    @Inject RequestRows rows;
    @Inject Chronicle chronicle;
    @Inject Clock clock;

    @Allows
    public List<InstrumentId> overdue(int most) {
        return rows.overdue(clock.instant(), most);
    }

    /** Ends one; whoever has it already ends it, and one that was answered stays as it is. */
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public void lapse(InstrumentId id) {
        rows.take(id)
                .filter(request -> request.isOverdueAt(clock.instant()))
                .flatMap(request -> instruments.findCurrent(id))
                .filter(each -> StateTable.find(each.state(), LifeEvent.LAPSE).isPresent())
                .ifPresent(this::end);
    }

    private void end(InstrumentEntity instrument) {
        instrument.take(LifeEvent.LAPSE, clock.instant(), "");
        chronicle.tell(instrument, LifeEvent.LAPSE, "");
    }
}
