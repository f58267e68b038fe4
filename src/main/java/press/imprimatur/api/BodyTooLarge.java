package press.imprimatur.api;

import java.util.OptionalInt;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The body of a request is larger than the API reads. */
public class BodyTooLarge extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says how many bytes it reads at most. */
    public BodyTooLarge(long most) {
        super(Fault.INVALID, "api.bodyTooLarge", most);
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(413);
    }
}
