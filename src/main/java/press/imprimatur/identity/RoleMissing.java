package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** An account without any role could do nothing. */
public class RoleMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public RoleMissing() {
        super(Fault.INVALID, "identity.roleMissing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("roles");
    }
}
