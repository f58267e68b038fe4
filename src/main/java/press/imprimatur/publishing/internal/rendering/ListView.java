package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of stories.
 *
 * @param path where this very page stands
 * @param stories the newest first
 * @param older where the list goes on; absent if this is its end
 */
public record ListView(
        Masthead masthead,
        ListHead head,
        String path,
        List<Teaser> stories,
        Optional<String> older) {

    public ListView {
        requireNonNull(masthead, "masthead");
        requireNonNull(head, "head");
        requireNonNull(path, "path");
        stories = List.copyOf(stories);
        requireNonNull(older, "older");
    }

    /** Whether it is not the first page. */
    public boolean isContinued() {
        return !path.equals(head.path());
    }

    /** What the page is called in the window and in lists of others. */
    public String title() {
        return head.heading() + " \u2013 " + masthead.newsroom();
    }
}
