package press.imprimatur.media;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no picture of that name. */
public class PictureNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public PictureNotFound(PictureId id) {
        super(Fault.NOT_FOUND, "media.pictureNotFound", id.toString());
    }
}
