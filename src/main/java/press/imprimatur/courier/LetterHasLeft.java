package press.imprimatur.courier;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The mail server has taken the letter already; sending it again would be a second one. */
public class LetterHasLeft extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LetterHasLeft() {
        super(Fault.CONFLICT, "courier.letterHasLeft");
    }
}
