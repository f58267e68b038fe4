package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody changed the account after the caller looked at it. */
public class UserChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public UserChangedMeanwhile() {
        super(Fault.STALE, "identity.userChangedMeanwhile");
    }
}
