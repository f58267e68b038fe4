package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** No account has this id. */
public class UserNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which id. */
    public UserNotFound(UserId id) {
        super(Fault.NOT_FOUND, "identity.userNotFound", id);
    }
}
