package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The story does not wait for a time at which it comes out. */
public class NotScheduled extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the story. */
    public NotScheduled(String headline) {
        super(Fault.NOT_FOUND, "publishing.notScheduled", headline);
    }
}
