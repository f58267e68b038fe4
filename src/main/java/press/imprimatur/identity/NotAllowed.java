package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The caller is known, and none of the caller's roles, or scopes, allows this. */
public class NotAllowed extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the roles of which one would do, as the desk shows them. */
    public NotAllowed(String rolesThatMay) {
        super(Fault.FORBIDDEN, "identity.notAllowed", rolesThatMay);
    }
}
