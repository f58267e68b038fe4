package press.imprimatur.dues;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is nothing due of that name, or no evidence with it. */
public class DueNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public DueNotFound(DueId id) {
        super(Fault.NOT_FOUND, "dues.notFound", id.toString());
    }
}
