package press.imprimatur.provenance;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no capture of that name. */
public class CaptureNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which. */
    public CaptureNotFound(CaptureId id) {
        super(Fault.NOT_FOUND, "provenance.captureNotFound", id.toString());
    }
}
