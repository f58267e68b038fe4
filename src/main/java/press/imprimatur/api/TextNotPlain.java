package press.imprimatur.api;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The address of a request, or a parameter in it, holds what no text holds. */
public class TextNotPlain extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Nothing more is said of it: it could not be shown. */
    public TextNotPlain() {
        super(Fault.INVALID, "api.textNotPlain");
    }
}
