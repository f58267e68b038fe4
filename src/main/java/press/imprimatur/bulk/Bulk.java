package press.imprimatur.bulk;

import java.util.List;

/**
 * Work on many stories.
 *
 * @param stories each with what will become of it, or became; in the order in which they were
 *     chosen
 */
public record Bulk(BulkProgress progress, List<BulkStory> stories) {

    public Bulk {
        stories = List.copyOf(stories);
    }
}
