package press.imprimatur.keys;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Something was sealed with a key that this server does not have. */
public class KeyMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param key its name
     */
    public KeyMissing(String key) {
        super(Fault.CONFLICT, "keys.missing", key);
    }
}
