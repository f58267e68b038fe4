package press.imprimatur.identity;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody changed the settings of the newsroom after the caller looked at them. */
public class NewsroomChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NewsroomChangedMeanwhile() {
        super(Fault.STALE, "identity.newsroomChangedMeanwhile");
    }
}
