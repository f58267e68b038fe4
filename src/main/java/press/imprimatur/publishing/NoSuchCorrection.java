package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no correction of that name. */
public class NoSuchCorrection extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public NoSuchCorrection(CorrectionId id) {
        super(Fault.NOT_FOUND, "publishing.correction.noSuch", id.toString());
    }
}
