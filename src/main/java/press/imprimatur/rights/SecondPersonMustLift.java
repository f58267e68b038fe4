package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Whoever suspended a permission does not lift the suspension; somebody else looks first. */
public class SecondPersonMustLift extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the permission by its title. */
    public SecondPersonMustLift(String title) {
        super(Fault.FORBIDDEN, "rights.secondPersonMustLift", title);
    }
}
