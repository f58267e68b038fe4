package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A script asks for a token without the scope {@code ADMIN}. */
public class TokenMayNotIssue extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public TokenMayNotIssue() {
        super(Fault.FORBIDDEN, "identity.tokenMayNotIssue");
    }
}
