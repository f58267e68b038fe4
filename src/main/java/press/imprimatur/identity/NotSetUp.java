package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The set-up page has not been answered yet, so there is no newsroom to speak of. */
public class NotSetUp extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotSetUp() {
        super(Fault.CONFLICT, "identity.notSetUp");
    }
}
