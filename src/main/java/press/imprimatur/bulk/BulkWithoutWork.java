package press.imprimatur.bulk;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is none of the chosen stories with which it would be done. */
public class BulkWithoutWork extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public BulkWithoutWork() {
        super(Fault.CONFLICT, "bulk.nothingToDo");
    }
}
