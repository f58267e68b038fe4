package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The password contains what everybody can guess: the user name or the name of the newsroom. */
public class PasswordTooObvious extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PasswordTooObvious() {
        super(Fault.INVALID, "identity.passwordTooObvious");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("password");
    }
}
