package press.imprimatur.planning;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** It is done or dropped, or has its story already: this cannot be done with it now. */
public class AssignmentNotOpen extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names it. */
    public AssignmentNotOpen(String title) {
        super(Fault.CONFLICT, "planning.notOpen", title);
    }
}
