package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The front page.
 *
 * @param latest the stories that are out, the newest first
 */
public record FrontView(Masthead masthead, List<Teaser> latest) {

    public FrontView {
        requireNonNull(masthead, "masthead");
        latest = List.copyOf(latest);
    }

    /** When a story came out, for readers. */
    public ShownTime time(Teaser story) {
        return ShownTime.of(story.published(), masthead.zone());
    }
}
