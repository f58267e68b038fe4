package press.imprimatur.provenance;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** These very bytes have been captured before. */
public class AlreadyCaptured extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final CaptureId earlier;
    private final String field;

    /** Says which capture has them. */
    public AlreadyCaptured(CaptureId earlier, String headline, String field) {
        super(Fault.CONFLICT, "provenance.alreadyCaptured", headline);
        this.earlier = earlier;
        this.field = field;
    }

    /** The capture that has them. */
    public CaptureId earlier() {
        return earlier;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
