package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nobody knows where to send this person a letter, or this system cannot send any. */
public class MailMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says whose address is missing, or that no letter leaves, and what to do. */
    public MailMissing(String fullName) {
        super(Fault.CONFLICT, "identity.mailMissing", fullName);
    }
}
