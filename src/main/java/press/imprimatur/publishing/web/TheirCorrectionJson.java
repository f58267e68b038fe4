package press.imprimatur.publishing.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.publishing.TheirCorrection;
import press.imprimatur.publishing.web.CorrectionsResource.ChangeJson;

/**
 * A later state of a partner's original, as scripts read it.
 *
 * @param changes what differs from the original that the story was made from
 */
public record TheirCorrectionJson(
        String capture,
        String headline,
        Instant takenInAt,
        String takenInBy,
        List<ChangeJson> changes) {

    static TheirCorrectionJson of(TheirCorrection theirs) {
        return new TheirCorrectionJson(
                theirs.capture().toString(),
                theirs.headline(),
                theirs.takenInAt(),
                theirs.takenInBy(),
                theirs.changes().stream().map(ChangeJson::of).toList());
    }
}
