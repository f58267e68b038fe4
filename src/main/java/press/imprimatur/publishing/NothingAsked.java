package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** An upgrade asks nothing about this story any more: somebody confirmed, or it changed since. */
public class NothingAsked extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NothingAsked(String headline) {
        super(Fault.CONFLICT, "publishing.upgrade.nothingAsked", headline);
    }
}
