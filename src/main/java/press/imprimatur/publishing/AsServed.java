package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;

/**
 * Tells what was found when stories were read as readers get them: at their public address, through
 * whatever stands before the server, soon after each change and from time to time.
 */
public interface AsServed {

    /** How a reading ended. */
    enum State {
        /** Readers get what they should, with all that is owed; or nothing, where it came down. */
        RIGHT,
        /** They do not. */
        WRONG,
        /** The public address did not answer. */
        NOT_REACHED
    }

    /**
     * The stories that readers do not get as they should, the last read first.
     *
     * @param limit at most so many, 1 to 200
     */
    List<Reading> wrong(int limit);

    /** Whether any was read and found wrong; a public address that does not answer is none. */
    boolean isAnythingWrong();

    /** When a story was last read, UTC; empty if it never was. */
    Optional<Instant> readAt(ArticleId article);

    /**
     * Reads a story again soon.
     *
     * @throws NotPublished if it never came out
     */
    void readAgain(ArticleId article);

    /**
     * What was found of a story.
     *
     * @param at when it was read, UTC
     * @param findings what is wrong, in sentences
     */
    record Reading(
            ArticleId article, String headline, State state, Instant at, List<String> findings) {

        public Reading {
            requireNonNull(article, "article");
            requireNonNull(headline, "headline");
            requireNonNull(state, "state");
            requireNonNull(at, "at");
            findings = List.copyOf(findings);
        }
    }
}
