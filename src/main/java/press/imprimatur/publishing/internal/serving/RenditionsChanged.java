package press.imprimatur.publishing.internal.serving;

import java.util.Set;

/**
 * Fired inside the transaction that stores, replaces, marks as stale or deletes renditions. After
 * it commits, this node and all others forget what they have in memory of them.
 *
 * @param paths of the site, such as {@code /stories/a-slug} and {@code /feed.xml}
 */
public record RenditionsChanged(Set<String> paths) {

    /** What the other nodes are told under; the text is a path. */
    public static final String TOPIC = "rendition";

    public RenditionsChanged {
        paths = Set.copyOf(paths);
    }
}
