package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.net.URI;

/**
 * A picture that stood in an original. It is only described, not fetched, and no right in it came
 * with the text.
 *
 * @param address where the original has it
 * @param caption without the credit; empty if there is none
 * @param credit as given ("Mark Scott Johnson/WikiCommons"); empty if there is none
 * @param alt what it shows, as the original says; empty if it does not
 */
public record OriginalPicture(URI address, String caption, String credit, String alt)
        implements Serializable {

    public OriginalPicture {
        requireNonNull(address, "address");
        requireNonNull(caption, "caption");
        requireNonNull(credit, "credit");
        requireNonNull(alt, "alt");
    }
}
