package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The front page, in its blocks.
 *
 * @param lead the story at the top; absent if nothing is out
 * @param river the newest stories but that, the newest first
 * @param strips the sections that have a place of their own on it, in their order
 * @param older where the list of all stories goes on; absent if all of them are here
 */
public record FrontView(
        Masthead masthead,
        Optional<Teaser> lead,
        List<Teaser> river,
        List<Strip> strips,
        Optional<String> older) {

    public FrontView {
        requireNonNull(masthead, "masthead");
        requireNonNull(lead, "lead");
        river = List.copyOf(river);
        strips = List.copyOf(strips);
        requireNonNull(older, "older");
    }

    /**
     * The newest stories of a section.
     *
     * @param stories at least one
     */
    public record Strip(SectionLink section, List<Teaser> stories) {

        public Strip {
            requireNonNull(section, "section");
            stories = List.copyOf(stories);
        }
    }
}
