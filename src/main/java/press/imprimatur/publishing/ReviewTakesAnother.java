package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Whoever made a correction does not review it. */
public class ReviewTakesAnother extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who made it. */
    public ReviewTakesAnother(String madeBy) {
        super(Fault.FORBIDDEN, "publishing.correction.reviewTakesAnother", madeBy);
    }
}
