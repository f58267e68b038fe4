package press.imprimatur.sources;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** We know no outlet of that name. */
public class OutletNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public OutletNotFound(OutletId id) {
        super(Fault.NOT_FOUND, "sources.outletNotFound", id.toString());
    }
}
