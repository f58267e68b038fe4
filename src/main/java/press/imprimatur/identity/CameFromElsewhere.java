package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A browser sent this at the behest of a page that is not ours. */
public class CameFromElsewhere extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public CameFromElsewhere() {
        super(Fault.FORBIDDEN, "identity.cameFromElsewhere");
    }
}
