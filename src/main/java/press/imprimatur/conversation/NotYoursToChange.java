package press.imprimatur.conversation;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Who said something changes or deletes it; nobody else does, whatever their role. */
public class NotYoursToChange extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who said it. */
    public NotYoursToChange(String saidBy) {
        super(Fault.FORBIDDEN, "conversation.notYoursToChange", saidBy);
    }
}
