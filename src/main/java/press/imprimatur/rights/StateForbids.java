package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.terms.InstrumentState;

/** The instrument is in a state from which there is no such step. */
public class StateForbids extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the event that cannot happen, and the state that forbids it. */
    public StateForbids(LifeEvent event, InstrumentState state) {
        super(Fault.CONFLICT, "rights.stateForbids." + event.name(), state.inWords());
    }
}
