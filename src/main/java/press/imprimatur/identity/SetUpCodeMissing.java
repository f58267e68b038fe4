package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The server was started without a one-time code, so nobody can set up the newsroom. */
public class SetUpCodeMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SetUpCodeMissing() {
        super(Fault.CONFLICT, "identity.setUpCodeMissing");
    }
}
