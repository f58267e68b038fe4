package press.imprimatur.api;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The cursor is none that a list of ours gave. */
public class CursorNotUnderstood extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public CursorNotUnderstood() {
        super(Fault.INVALID, "api.cursorNotUnderstood");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("cursor");
    }
}
