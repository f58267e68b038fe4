package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no override of that name. */
public class NoSuchOverride extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public NoSuchOverride(OverrideId id) {
        super(Fault.NOT_FOUND, "rights.noSuchOverride", id.toString());
    }
}
