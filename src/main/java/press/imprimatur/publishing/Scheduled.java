package press.imprimatur.publishing;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;

/**
 * A story that is to come out by itself.
 *
 * @param revision the revision that comes out, whatever is written at the desk since
 * @param headline of that revision
 * @param at when it comes out, UTC
 * @param setBy the name of the editor who set it, on whose word it comes out
 * @param setAt when that was, UTC
 * @param missed why it did not come out when its time had come; empty if that is yet to be, or to
 *     be tried again
 */
public record Scheduled(
        ArticleId article,
        int revision,
        String headline,
        Instant at,
        String setBy,
        Instant setAt,
        Optional<Missed> missed) {

    /** Whether its time came and it did not come out. */
    public boolean isMissed() {
        return missed.isPresent();
    }

    /** Why it did not come out; the empty text if that is yet to be. */
    public String whyMissed() {
        return missed.map(Missed::why).orElse("");
    }

    /**
     * It was refused.
     *
     * @param at when, UTC
     * @param why the sentence of the refusal
     */
    public record Missed(Instant at, String why) {}
}
