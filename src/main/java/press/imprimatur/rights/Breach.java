package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * A breach of a licence by us.
 *
 * @param discovered when we learnt of it; absent means now. From then the days of a cure count
 * @param reason what was breached, as the record will say
 * @param evidence the letter that told us; absent if there is none
 */
public record Breach(Optional<Instant> discovered, String reason, Optional<NewEvidence> evidence) {

    public Breach {
        discovered = Sorted.maybe(discovered);
        reason = reason == null ? "" : reason.strip();
        evidence = Sorted.maybe(evidence);
    }
}
