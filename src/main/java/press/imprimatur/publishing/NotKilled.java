package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no kill to be lifted. */
public class NotKilled extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says of which story. */
    public NotKilled(String headline) {
        super(Fault.CONFLICT, "publishing.notKilled", headline);
    }
}
