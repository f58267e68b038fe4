package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** After this nobody could keep users and settings any more. */
public class LastAdministrator extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LastAdministrator() {
        super(Fault.CONFLICT, "identity.lastAdministrator");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("roles");
    }
}
