package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** This is not the one-time code of this start. */
public class SetUpCodeWrong extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SetUpCodeWrong() {
        super(Fault.INVALID, "identity.setUpCodeWrong");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
