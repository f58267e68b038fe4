package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nobody is recorded who took the place of the outlet. */
public class NoSuccessor extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the outlet. */
    public NoSuccessor(String outlet) {
        super(Fault.CONFLICT, "rights.noSuccessor", outlet);
    }
}
