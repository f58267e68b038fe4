package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The password is shorter than is safe. */
public class PasswordTooShort extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says how long it has to be at least. */
    public PasswordTooShort(int least) {
        super(Fault.INVALID, "identity.passwordTooShort", least);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("password");
    }
}
