package press.imprimatur.api;

import java.util.OptionalInt;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A body was expected, and there is none. */
public class JsonMissing extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public JsonMissing() {
        super(Fault.INVALID, "api.jsonMissing");
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(400);
    }
}
