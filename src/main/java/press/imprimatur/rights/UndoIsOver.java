package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A suspension can be undone by whoever made it, for fifteen minutes. */
public class UndoIsOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who suspended. */
    public UndoIsOver(String suspendedBy) {
        super(Fault.CONFLICT, "rights.undoIsOver", suspendedBy);
    }
}
