package press.imprimatur.courier;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no letter of that name. */
public class LetterNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public LetterNotFound(LetterId id) {
        super(Fault.NOT_FOUND, "courier.letterNotFound", id.toString());
    }
}
