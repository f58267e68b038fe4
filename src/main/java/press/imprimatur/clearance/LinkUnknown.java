package press.imprimatur.clearance;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** We never sent such a link. */
public class LinkUnknown extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LinkUnknown() {
        super(Fault.NOT_FOUND, "clearance.linkUnknown");
    }
}
