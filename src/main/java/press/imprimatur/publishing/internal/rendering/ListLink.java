package press.imprimatur.publishing.internal.rendering;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.kernel.Slug;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/**
 * A list that a story is in, as readers are led to it.
 *
 * @param name of what it is a list of, as the story spells it
 * @param place its path with its own letters, as it is looked up
 */
public record ListLink(String name, String place) {

    /** That of a tag; empty if there is nothing in it that an address could have. */
    public static Optional<ListLink> tag(String name) {
        return at(RenditionStore.TAGS, name);
    }

    /** That of the outlet that reprints come from; empty as for {@link #tag}. */
    public static Optional<ListLink> outlet(String name) {
        return at(RenditionStore.OUTLETS, name);
    }

    /** That of somebody who wrote it; empty as for {@link #tag}. */
    public static Optional<ListLink> author(String name) {
        return at(RenditionStore.AUTHORS, name);
    }

    private static Optional<ListLink> at(String kind, String name) {
        return Optional.of(Slug.inAnyScript(name))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> new ListLink(name, kind + slug));
    }

    /** The path as addresses have it: in letters of ASCII (RFC 3986). */
    public String path() {
        return URI.create(place).toASCIIString();
    }
}
