package press.imprimatur.media;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The file begins like a picture, and does not become one. */
public class PictureUnreadable extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    private PictureUnreadable(String field, String key, Object... arguments) {
        super(Fault.INVALID, key, arguments);
        this.field = field;
    }

    /** It is not as files of its kind are, or of a kind within its kind that nobody reads. */
    public static PictureUnreadable damaged(String field) {
        return new PictureUnreadable(field, "media.pictureUnreadable");
    }

    /** Its end is missing. */
    public static PictureUnreadable cutOff(String field) {
        return new PictureUnreadable(field, "media.pictureCutOff");
    }

    /** It has more pixels than are taken. */
    public static PictureUnreadable tooLarge(String field, int width, int height) {
        return new PictureUnreadable(field, "media.pictureTooLarge", width, height);
    }

    /** Reading it took so long that it was stopped. */
    public static PictureUnreadable tooSlow(String field) {
        return new PictureUnreadable(field, "media.pictureTooSlow");
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
