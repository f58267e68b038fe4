package press.imprimatur.identity;

import java.util.OptionalInt;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** An {@code Idempotency-Key} is 1 to 200 visible ASCII characters. */
public class KeyNotAccepted extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public KeyNotAccepted() {
        super(Fault.INVALID, "identity.keyNotAccepted");
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(400);
    }
}
