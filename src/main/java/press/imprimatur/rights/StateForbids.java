package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The instrument is in a state from which there is no such step. */
public class StateForbids extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the step ({@code grant}) and the state that forbids it. */
    public StateForbids(String step, InstrumentState state) {
        super(Fault.CONFLICT, "rights.stateForbids." + step, state.name());
    }
}
