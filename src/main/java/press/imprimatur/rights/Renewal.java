package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Window;

/**
 * A later end, all else unchanged.
 *
 * @param window its {@code until} is the new end of publishing and of display, excluded. Beginnings
 *     stay as they are
 * @param hasNoEnd that there is no end any more; said in so many words, as silence is none
 * @param reason what was agreed, as the record will say
 * @param evidence the papers that prove it
 */
public record Renewal(Window window, boolean hasNoEnd, String reason, List<NewEvidence> evidence) {

    /** To another end. */
    public Renewal(Window window, String reason, List<NewEvidence> evidence) {
        this(window, false, reason, evidence);
    }

    public Renewal {
        requireNonNull(window, "window");
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }
}
