package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody reviewed the correction already, or it needs no review. */
public class AlreadyReviewed extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AlreadyReviewed() {
        super(Fault.CONFLICT, "publishing.correction.alreadyReviewed");
    }
}
