package press.imprimatur.conversation;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no comment of that name, or it was deleted. */
public class CommentNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public CommentNotFound(CommentId id) {
        super(Fault.NOT_FOUND, "conversation.commentNotFound", id);
    }
}
