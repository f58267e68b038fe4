package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Whoever asked for an override does not sign it. */
public class SecondPersonMustSign extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SecondPersonMustSign() {
        super(Fault.FORBIDDEN, "rights.secondPersonMustSign");
    }
}
