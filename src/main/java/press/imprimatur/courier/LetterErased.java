package press.imprimatur.courier;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** What the letter said was erased; there is nothing to send. */
public class LetterErased extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public LetterErased() {
        super(Fault.GONE, "courier.letterErased");
    }
}
