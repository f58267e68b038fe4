package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The password is longer than anybody types. */
public class PasswordTooLong extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says how long it may be at most. */
    public PasswordTooLong(int most) {
        super(Fault.INVALID, "identity.passwordTooLong", most);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("password");
    }
}
