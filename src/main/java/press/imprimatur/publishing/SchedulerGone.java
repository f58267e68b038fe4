package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who set the time of a story is not an editor here any more, and nobody's word stands for it. */
public class SchedulerGone extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who set the time. */
    public SchedulerGone(String name) {
        super(Fault.FORBIDDEN, "publishing.schedulerGone", name);
    }
}
