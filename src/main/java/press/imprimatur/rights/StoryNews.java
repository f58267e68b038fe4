package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.DutyType;

/**
 * Something happened to a story that is out, or was: whoever was promised to hear of it hears of
 * it.
 *
 * @param event its own name: the same event is told once, however often it is reported
 * @param headline as readers had it
 * @param original the address of the partner's original; empty if it is not known, or it is ours
 * @param address where readers find, or found, the story
 * @param at when it happened, UTC
 * @param words what was wrong and what is right, for the partner to read; empty if nothing is to be
 *     said beside the fact. Never a reason that is for the desk only
 */
public record StoryNews(
        UUID event,
        WorkId work,
        Kind kind,
        String headline,
        Optional<URI> original,
        URI address,
        Instant at,
        String words) {

    public StoryNews {
        requireNonNull(event, "event");
        requireNonNull(work, "work");
        requireNonNull(kind, "kind");
        requireNonNull(headline, "headline");
        requireNonNull(original, "original");
        requireNonNull(address, "address");
        requireNonNull(at, "at");
        requireNonNull(words, "words");
    }

    /** What may happen, and which duty it calls up. */
    public enum Kind {
        /** We put right what the story said. */
        CORRECTED(DutyType.PROPAGATE_CORRECTION),
        /** We put a note beside the partner's text. */
        NOTED(DutyType.PROPAGATE_CORRECTION),
        /** The partner corrected it, and we took that over. */
        TAKEN_OVER(DutyType.PROPAGATE_CORRECTION),
        /** We took it down; it may come back. */
        WITHDRAWN(DutyType.PROPAGATE_KILL),
        /** We killed it. */
        KILLED(DutyType.PROPAGATE_KILL);

        private final DutyType duty;

        Kind(DutyType duty) {
            this.duty = duty;
        }

        /** The duty to tell of it. */
        public DutyType duty() {
            return duty;
        }
    }
}
