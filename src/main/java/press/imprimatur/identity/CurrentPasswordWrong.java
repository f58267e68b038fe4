package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who wants a new password does not know the current one. */
public class CurrentPasswordWrong extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public CurrentPasswordWrong() {
        super(Fault.INVALID, "identity.currentPasswordWrong");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("current");
    }
}
