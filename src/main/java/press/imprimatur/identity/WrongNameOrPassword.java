package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/**
 * Nobody who may sign in has this user name and this password; which of the two is wrong is not
 * said.
 */
public class WrongNameOrPassword extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public WrongNameOrPassword() {
        super(Fault.INVALID, "identity.wrongNameOrPassword");
    }
}
