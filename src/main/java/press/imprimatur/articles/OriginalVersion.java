package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.provenance.CaptureId;

/**
 * The original that a text was made from, in the state in which it was taken over.
 *
 * @param capture the original as it was captured
 * @param corrects the earlier captures of it that it is a correction of, as somebody said who took
 *     it over; none for the first
 */
public record OriginalVersion(CaptureId capture, List<CaptureId> corrects) {

    public OriginalVersion {
        requireNonNull(capture, "capture");
        corrects = corrects == null ? List.of() : List.copyOf(corrects);
    }
}
