package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The newsroom has been set up already; the code opens nothing any more. */
public class SetUpDone extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SetUpDone() {
        super(Fault.GONE, "identity.setUpDone");
    }
}
