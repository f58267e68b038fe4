package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A token is wanted without saying what it is for. */
public class TokenNameMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public TokenNameMissing() {
        super(Fault.INVALID, "identity.tokenNameMissing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("name");
    }
}
