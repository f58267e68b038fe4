package press.imprimatur.api;

import java.util.OptionalInt;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The body is not JSON. */
public class JsonBroken extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says where it stops being JSON. */
    public JsonBroken(int line, int column) {
        super(Fault.INVALID, "api.jsonBroken", line, column);
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(400);
    }
}
