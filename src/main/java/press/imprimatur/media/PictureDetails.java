package press.imprimatur.media;

import java.io.Serializable;

/**
 * What the desk says of a picture. Texts are trimmed; what is not known is the empty text.
 *
 * @param caption what is to be seen, as readers read it
 * @param credit who made it and who supplied it, as readers read it
 * @param alternativeText what those hear who cannot see it
 * @param foundAt where it was found: an absolute address, or empty
 */
public record PictureDetails(String caption, String credit, String alternativeText, String foundAt)
        implements Serializable {

    public PictureDetails {
        caption = trimmed(caption);
        credit = trimmed(credit);
        alternativeText = trimmed(alternativeText);
        foundAt = trimmed(foundAt);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
