package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.terms.InstrumentId;

/** There is no instrument of that name. */
public class NoSuchInstrument extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoSuchInstrument(InstrumentId id) {
        super(Fault.NOT_FOUND, "rights.noSuchInstrument", id);
    }
}
