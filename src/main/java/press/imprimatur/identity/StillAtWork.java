package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A request with the same {@code Idempotency-Key} has begun and its outcome is not known yet. */
public class StillAtWork extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public StillAtWork() {
        super(Fault.CONFLICT, "identity.stillAtWork");
    }
}
