package press.imprimatur.media;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file begins like a picture, and cannot be read as one, or is too many pixels large. */
public class PictureUnreadable extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PictureUnreadable() {
        super(Fault.INVALID, "media.pictureUnreadable");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("picture");
    }
}
