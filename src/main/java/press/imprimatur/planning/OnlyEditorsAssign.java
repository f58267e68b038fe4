package press.imprimatur.planning;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Reporters take work for themselves; work for others is given by editors. */
public class OnlyEditorsAssign extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public OnlyEditorsAssign() {
        super(Fault.FORBIDDEN, "planning.onlyEditorsAssign");
    }
}
