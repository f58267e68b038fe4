package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;
import press.imprimatur.terms.Moment;

/** The licence does not come back by a cure, or not any more. */
public class CureIsTooLate extends BusinessException {

    private static final long serialVersionUID = 1L;

    private CureIsTooLate(String key, Object... arguments) {
        super(Fault.CONFLICT, key, arguments);
    }

    /** The thirty days were over. */
    public static CureIsTooLate after(Moment end) {
        return new CureIsTooLate("rights.cureIsTooLate", end.toString());
    }

    /** This licence knows no cure. */
    public static CureIsTooLate never(String licence) {
        return new CureIsTooLate("rights.noCure", licence);
    }
}
