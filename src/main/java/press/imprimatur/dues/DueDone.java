package press.imprimatur.dues;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** It was done already; doing it again would pay or report twice. */
public class DueDone extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says who did it. */
    public DueDone(String by) {
        super(Fault.CONFLICT, "dues.done", by);
    }
}
