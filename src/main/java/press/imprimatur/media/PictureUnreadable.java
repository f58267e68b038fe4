package press.imprimatur.media;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file begins like a picture, and cannot be read as one, or is too many pixels large. */
public class PictureUnreadable extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Says so of the file in a field. */
    public PictureUnreadable(String field) {
        super(Fault.INVALID, "media.pictureUnreadable");
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
