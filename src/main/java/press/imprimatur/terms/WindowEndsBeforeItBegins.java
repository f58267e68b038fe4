package press.imprimatur.terms;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A window in which nothing would be: it ends before, or when, it begins. */
public class WindowEndsBeforeItBegins extends BusinessException {

    private static final long serialVersionUID = 1L;

    public WindowEndsBeforeItBegins(Moment from, Moment until) {
        super(Fault.INVALID, "rights.windowEndsBeforeItBegins", from, until);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("until");
    }
}
