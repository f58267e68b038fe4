package press.imprimatur.publishing.internal.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.formats.FeedItemText;

/**
 * What a feed says of a story.
 *
 * @param item as {@link press.imprimatur.publishing.internal.formats.FeedItemText} has it, made
 *     when the story came out
 * @param validUntil the first instant at which it must not be in the feed any more; empty if none
 * @param gist of the answer by which it is there
 */
public record FeedEntry(FeedForm form, String item, Optional<Instant> validUntil, String gist) {

    public FeedEntry {
        // PostgreSQL rounds to microseconds, and would round the end up.
        validUntil = validUntil.map(end -> end.truncatedTo(ChronoUnit.MICROS));
    }

    /** What it says, and until when. */
    public FeedItem dated() {
        return FeedItemText.read(item).until(validUntil);
    }
}
