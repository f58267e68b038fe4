package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import press.imprimatur.media.PictureId;

/**
 * The picture above a story. Its credit and its right belong to the picture itself.
 *
 * @param picture which
 * @param caption what readers read below it here; may be empty
 * @param alternativeText what those hear here who cannot see it; may be empty
 */
public record LeadPicture(PictureId picture, String caption, String alternativeText)
        implements Serializable {

    public LeadPicture {
        requireNonNull(picture, "picture");
        caption = caption == null ? "" : caption.strip();
        alternativeText = alternativeText == null ? "" : alternativeText.strip();
    }
}
