package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The same {@code Idempotency-Key} came with a different request. */
public class KeyUsedForAnother extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public KeyUsedForAnother() {
        super(Fault.INVALID, "identity.keyUsedForAnother");
    }
}
