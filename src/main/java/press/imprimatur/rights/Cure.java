package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * The cure of a breach.
 *
 * @param cured when it was cured; absent means now
 * @param reason what was mended, as the record will say
 * @param evidence what shows it; none need be there
 */
public record Cure(Optional<Instant> cured, String reason, List<NewEvidence> evidence) {

    public Cure {
        cured = StableCopies.maybe(cured);
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }
}
