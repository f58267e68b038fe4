package press.imprimatur.provenance;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nothing of that number was left out when the original was read. */
public class LeftOutUnknown extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the number that was asked for. */
    public LeftOutUnknown(int number) {
        super(Fault.NOT_FOUND, "provenance.leftOutUnknown", number);
    }
}
