package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The story is not out, so it cannot be taken down. */
public class NotPublished extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NotPublished(String headline) {
        super(Fault.CONFLICT, "publishing.notPublished", headline);
    }
}
