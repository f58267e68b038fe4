package press.imprimatur.conversation;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no thread of comments of that name. */
public class ThreadNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public ThreadNotFound(ThreadId id) {
        super(Fault.NOT_FOUND, "conversation.threadNotFound", id);
    }
}
