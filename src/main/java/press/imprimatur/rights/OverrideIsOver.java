package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The override is over, withdrawn or signed already; ask for another one. */
public class OverrideIsOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public OverrideIsOver() {
        super(Fault.CONFLICT, "rights.overrideIsOver");
    }
}
