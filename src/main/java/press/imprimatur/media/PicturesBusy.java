package press.imprimatur.media;

import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** So many pictures wait to be read that this one's turn did not come. */
public class PicturesBusy extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Asks to try again in a minute. */
    public PicturesBusy() {
        super(Fault.TOO_MANY, "media.picturesBusy");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "60");
    }
}
