package press.imprimatur.conversation;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who began a thread, who began the story and editors resolve it; others do not. */
public class NotYoursToResolve extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who began the thread. */
    public NotYoursToResolve(String begunBy) {
        super(Fault.FORBIDDEN, "conversation.notYours", begunBy);
    }
}
