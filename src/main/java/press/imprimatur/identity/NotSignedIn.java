package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nobody has been recognised, and the thing asked for is not for strangers. */
public class NotSignedIn extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotSignedIn() {
        super(Fault.UNAUTHENTICATED, "identity.notSignedIn");
    }
}
