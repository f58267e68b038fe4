package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The front page, or that of a section.
 *
 * @param section whose it is; empty for the front page
 * @param menu the sections that readers are led to
 * @param latest the stories that are out, the newest first
 */
public record FrontView(
        Masthead masthead,
        Optional<SectionLink> section,
        List<SectionLink> menu,
        List<Teaser> latest) {

    public FrontView {
        requireNonNull(masthead, "masthead");
        requireNonNull(section, "section");
        menu = List.copyOf(menu);
        latest = List.copyOf(latest);
    }

    /** What stands above the stories. */
    public String heading() {
        return section.map(SectionLink::name).orElseGet(masthead::channel);
    }

    /** What the page is called in the window and in lists of others. */
    public String title() {
        return section.map(link -> link.name() + " \u2013 " + masthead.newsroom())
                .orElseGet(masthead::newsroom);
    }

    /** Where it stands. */
    public String path() {
        return section.map(SectionLink::path).orElse("/");
    }

    /** What the paths of its feeds begin with. */
    public String feeds() {
        return section.map(SectionLink::path).orElse("");
    }

    /** When a story came out, for readers. */
    public ShownTime time(Teaser story) {
        return ShownTime.of(story.published(), masthead.zone());
    }
}
