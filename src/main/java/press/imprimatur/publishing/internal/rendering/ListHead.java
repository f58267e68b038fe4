package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * What stands above the stories of a list.
 *
 * @param heading what it is a list of
 * @param path where it begins, as addresses have it
 * @param feeds what the paths of its feeds begin with; empty for those of the whole site
 * @param sentence a line below the heading; may be empty
 * @param link where more is to be found, for an outlet its own site; absent if nobody knows one
 */
public record ListHead(
        String heading, String path, String feeds, String sentence, Optional<URI> link) {

    public ListHead {
        requireNonNull(heading, "heading");
        requireNonNull(path, "path");
        requireNonNull(feeds, "feeds");
        requireNonNull(sentence, "sentence");
        requireNonNull(link, "link");
    }

    /** One that has feeds of its own, and nothing to say beside its heading. */
    public static ListHead of(SectionLink section) {
        return new ListHead(section.name(), section.path(), section.path(), "", Optional.empty());
    }
}
