package press.imprimatur.bulk;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The caller has no such work; whether somebody else has is not told. */
public class BulkNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public BulkNotFound() {
        super(Fault.NOT_FOUND, "bulk.notFound");
    }
}
