package press.imprimatur.courier;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The mail server never took the letter, so it cannot have come back. */
public class LetterHasNotLeft extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LetterHasNotLeft() {
        super(Fault.CONFLICT, "courier.hasNotLeft");
    }
}
