package press.imprimatur.courier;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The letter encloses no such file. */
public class AttachmentNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public AttachmentNotFound(LetterId id, int place) {
        super(Fault.NOT_FOUND, "courier.attachmentNotFound", id.toString(), place);
    }
}
