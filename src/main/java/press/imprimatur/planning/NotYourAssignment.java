package press.imprimatur.planning;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Reporters change what they planned or took; the rest is changed by editors. */
public class NotYourAssignment extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names whose it is. */
    public NotYourAssignment(String whose) {
        super(Fault.FORBIDDEN, "planning.notYours", whose);
    }
}
