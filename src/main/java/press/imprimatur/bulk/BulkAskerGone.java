package press.imprimatur.bulk;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who asked for the work is not at the desk any more. */
public class BulkAskerGone extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names that person. */
    public BulkAskerGone(String name) {
        super(Fault.FORBIDDEN, "bulk.askerGone", name);
    }
}
