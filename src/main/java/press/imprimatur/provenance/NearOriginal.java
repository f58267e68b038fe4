package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

/**
 * An original that a text is much like.
 *
 * @param headline what the original is called
 * @param words how many words of the text stand in the original in the same runs
 */
public record NearOriginal(CaptureId capture, String headline, int words) {

    public NearOriginal {
        requireNonNull(capture, "capture");
        requireNonNull(headline, "headline");
    }
}
