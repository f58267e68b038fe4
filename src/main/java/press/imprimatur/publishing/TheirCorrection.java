package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import press.imprimatur.provenance.CaptureId;

/**
 * A later state of a partner's original that was taken in, and may be their correction of a story
 * that readers have.
 *
 * @param capture the original as it was captured
 * @param takenInAt when, UTC
 * @param takenInBy the name of who brought it in
 * @param changes what differs from the original that the story was made from, part by part
 */
public record TheirCorrection(
        CaptureId capture,
        String headline,
        Instant takenInAt,
        String takenInBy,
        List<PartChange> changes) {

    public TheirCorrection {
        requireNonNull(capture, "capture");
        changes = List.copyOf(changes);
    }
}
