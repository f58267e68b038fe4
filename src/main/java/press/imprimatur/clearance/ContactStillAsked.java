package press.imprimatur.clearance;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody who is to be forgotten is being asked for a permission at this moment. */
public class ContactStillAsked extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says how many requests wait. */
    public ContactStillAsked(int open) {
        super(Fault.CONFLICT, "clearance.contactStillAsked", open);
    }
}
