package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The story was killed, and is never published again. */
public class KilledForGood extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public KilledForGood(String headline) {
        super(Fault.GONE, "publishing.killedForGood", headline);
    }
}
