package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * A breach of a licence by us.
 *
 * @param discovered when we learnt of it; absent means now. From then the days of a cure count
 * @param reason what was breached, as the record will say
 * @param evidence what told us; none need be there
 */
public record Breach(Optional<Instant> discovered, String reason, List<NewEvidence> evidence) {

    public Breach {
        discovered = StableCopies.maybe(discovered);
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }
}
