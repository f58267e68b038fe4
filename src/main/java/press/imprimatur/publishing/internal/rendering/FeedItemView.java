package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

/**
 * A story in a feed.
 *
 * @param story with the words that its permission for this feed demands
 * @param id names it for ever, in every feed: what {@code guid} says
 * @param full whether the whole text goes out, or its summary
 */
public record FeedItemView(StoryView story, String id, boolean full) {

    public FeedItemView {
        requireNonNull(story, "story");
        requireNonNull(id, "id");
    }
}
