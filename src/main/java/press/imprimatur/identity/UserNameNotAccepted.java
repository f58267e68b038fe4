package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/**
 * A user name is made of 2 to 60 small letters, digits, dots, hyphens, underscores and at signs.
 */
public class UserNameNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public UserNameNotAccepted() {
        super(Fault.INVALID, "identity.userNameNotAccepted");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("name");
    }
}
