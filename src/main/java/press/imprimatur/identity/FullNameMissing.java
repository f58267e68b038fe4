package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A person is added without the name that colleagues and the audit trail know. */
public class FullNameMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public FullNameMissing() {
        super(Fault.INVALID, "identity.fullNameMissing");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("fullName");
    }
}
