package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Use;

/**
 * What somebody asks a second person to sign.
 *
 * @param work the story
 * @param use as what it is to be brought out or kept
 * @param decision what is answered to that without it: the reasons that would be set aside
 * @param hours for how long, counted from the second signature; 1 to 72
 * @param reason why, as the record and the receipt will say
 */
public record NewOverride(WorkId work, Use use, Decision decision, int hours, String reason) {

    public NewOverride {
        requireNonNull(work, "work");
        requireNonNull(use, "use");
        requireNonNull(decision, "decision");
        reason = reason == null ? "" : reason.strip();
    }
}
