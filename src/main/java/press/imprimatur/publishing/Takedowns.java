package press.imprimatur.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Slice;

/**
 * Knows what had to come down, what became of it, and what is about to. Readers never depend on it:
 * nothing is given to them beyond its end, whether or not its taking down has been recorded.
 */
public interface Takedowns {

    /**
     * What had to come down by now, the latest first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<Takedown> list(Optional<String> cursor, int limit);

    /** Everything of one story, foreseen or done, the earliest first. */
    List<Takedown> of(ArticleId article);

    /**
     * The stories that are out now and come down by then because of the time, the first to end
     * first.
     *
     * @param limit at most so many, 1 to 200
     */
    List<Publication> endingBy(Instant then, int limit);

    /**
     * The last re-decision of everything that is out; empty before the first. Each night, and soon
     * after there are terms that may be about any number of stories, all that is shown is decided
     * on again, and what is not permitted any more is taken down.
     */
    Optional<Redecision> lastRedecision();

    /**
     * What is live that must not be? Addresses that would give a story to readers now although it
     * may not be shown, and items of the feed alike. The answer is empty, or something is broken.
     */
    List<String> liveThatMustNotBe();
}
