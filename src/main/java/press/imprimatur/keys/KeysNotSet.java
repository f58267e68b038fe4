package press.imprimatur.keys;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** This server was given no keys, or none that it can read. */
public class KeysNotSet extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public KeysNotSet() {
        super(Fault.CONFLICT, "keys.notSet");
    }
}
