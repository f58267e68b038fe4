package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A token would be dead already, or live for more than a year. */
public class TokenExpiryNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public TokenExpiryNotAccepted() {
        super(Fault.INVALID, "identity.tokenExpiryNotAccepted");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("expiresAt");
    }
}
