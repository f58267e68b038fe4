package press.imprimatur.planning;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no assignment of that name. */
public class AssignmentNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public AssignmentNotFound(AssignmentId id) {
        super(Fault.NOT_FOUND, "planning.notFound", id);
    }
}
