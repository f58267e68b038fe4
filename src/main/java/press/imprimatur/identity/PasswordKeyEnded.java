package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The letter's link was used, is too old, or was replaced by that of a newer letter. */
public class PasswordKeyEnded extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so, and what to do. */
    public PasswordKeyEnded() {
        super(Fault.GONE, "identity.passwordKeyEnded");
    }
}
