package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The caller has no token with this id. */
public class TokenNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which id. */
    public TokenNotFound(TokenId id) {
        super(Fault.NOT_FOUND, "identity.tokenNotFound", id);
    }
}
