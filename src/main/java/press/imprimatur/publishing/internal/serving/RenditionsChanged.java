package press.imprimatur.publishing.internal.serving;

import java.util.Set;

/**
 * Fired inside the transaction that stores, replaces, marks as stale or deletes renditions. After
 * it commits, this node forgets what it has in memory of them.
 *
 * @param paths of the site, such as {@code /stories/a-slug} and {@code /feed.xml}
 */
public record RenditionsChanged(Set<String> paths) {

    public RenditionsChanged {
        paths = Set.copyOf(paths);
    }
}
