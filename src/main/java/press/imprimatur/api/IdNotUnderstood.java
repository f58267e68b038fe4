package press.imprimatur.api;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** An address holds something else where an id belongs. */
public class IdNotUnderstood extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Repeats it. */
    public IdNotUnderstood(String text) {
        super(Fault.NOT_FOUND, "api.idNotUnderstood", text);
    }
}
