package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nobody passes on more than they may do now. */
public class ScopeBeyondRoles extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which scope is too much. */
    public ScopeBeyondRoles(TokenScope scope) {
        super(Fault.INVALID, "identity.scopeBeyondRoles", scope);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("scopes");
    }
}
