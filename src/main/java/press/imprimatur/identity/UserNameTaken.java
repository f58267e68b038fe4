package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody else has, or had, this user name. */
public class UserNameTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which. */
    public UserNameTaken(String name) {
        super(Fault.CONFLICT, "identity.userNameTaken", name);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("name");
    }
}
