package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * How we part from an outlet.
 *
 * @param effective from when what it takes back is over; absent means at once
 * @param reason how we know, as the record will say
 * @param evidence its letter; none need be there, unless terms allow an end for a breach only
 */
public record Parting(
        How how, Optional<Instant> effective, String reason, List<NewEvidence> evidence) {

    public Parting {
        requireNonNull(how, "how");
        effective = StableCopies.maybe(effective);
        reason = reason == null ? "" : reason.strip();
        evidence = StableCopies.list(evidence);
    }

    /** Why we part. */
    public enum How {
        /** It is gone for good. What it granted does not end by that. */
        CLOSED,
        /** It works with us no more, and takes back what it can. */
        LOST;

        /** The message key of its name in plain words: {@code rights.parting.CLOSED}. */
        public String key() {
            return "rights.parting." + name();
        }
    }
}
