package press.imprimatur.bulk;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** It was begun before, and is not begun twice. */
public class BulkBegun extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public BulkBegun() {
        super(Fault.CONFLICT, "bulk.begun");
    }
}
