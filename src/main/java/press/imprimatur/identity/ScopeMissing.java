package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A token is wanted that may do nothing. */
public class ScopeMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public ScopeMissing() {
        super(Fault.INVALID, "identity.scopeMissing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("scopes");
    }
}
