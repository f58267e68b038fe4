package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;
import press.imprimatur.sections.SectionsChanged;

/** Where the pages and feeds of sections stand, and which of them a story is in. */
@ApplicationScoped
public class SectionLists {

    @Inject Sections sections;
    @Inject Renditions renditions;

    /** A list of a section: its page, or its feed in one format. */
    record SectionList(Section section, String slug, String rest) {

        /** Where it stands, if the section is called otherwise by now. */
        Optional<String> movedTo() {
            return section.slug().equals(slug)
                    ? Optional.empty()
                    : Optional.of(SectionLink.to(section).path() + rest);
        }
    }

    /** What stands at a path; empty if there is no such section, or nothing of it. */
    Optional<SectionList> at(String path) {
        if (!path.startsWith(RenditionStore.SECTIONS)) {
            return Optional.empty();
        }
        var named = path.substring(RenditionStore.SECTIONS.length());
        var end = named.indexOf('/');
        var slug = end < 0 ? named : named.substring(0, end);
        var rest = end < 0 ? "" : named.substring(end);
        return rest.isEmpty() || FeedFormats.at(rest).isPresent()
                ? sections.findBySlug(slug).map(section -> new SectionList(section, slug, rest))
                : Optional.empty();
    }

    /** A section and all that belongs to it: what its lists are made of. */
    public Set<SectionId> within(Section section) {
        var found = new TreeSet<String>();
        found.add(section.id().toString());
        // Each stands before those that belong to it.
        for (var each : sections.list()) {
            if (each.parent().map(SectionId::toString).filter(found::contains).isPresent()) {
                found.add(each.id().toString());
            }
        }
        return found.stream().map(SectionId::of).collect(Collectors.toSet());
    }

    /** The paths of all lists of these sections, and of those they belong to. */
    public Set<String> of(Collection<SectionId> some) {
        var paths = new TreeSet<String>();
        for (var id : some) {
            sections.line(id).forEach(section -> paths.addAll(paths(section.slug())));
        }
        return paths;
    }

    private static List<String> paths(String slug) {
        var page = RenditionStore.SECTIONS + slug;
        var paths = new TreeSet<String>(List.of(page));
        FeedFormats.paths().forEach(feed -> paths.add(page + feed));
        return List.copyOf(paths);
    }

    /** Those of the first rank that take stories, in their order. */
    Stream<Section> ofFirstRank() {
        return sections.list().stream()
                .filter(section -> section.parent().isEmpty() && !section.closed());
    }

    /** Those of these sections that take stories, in the order in which they are named. */
    List<Section> open(List<SectionId> ids) {
        var all = sections.list();
        return ids.stream()
                .flatMap(id -> all.stream().filter(section -> section.id().equals(id)))
                .filter(section -> !section.closed())
                .toList();
    }

    /** Every list names the sections, and so does the furniture of every page. */
    void on(@Observes SectionsChanged changed) {
        var paths = new TreeSet<String>();
        for (var section : sections.list()) {
            paths.addAll(paths(section.slug()));
        }
        paths.addAll(paths(changed.section().slug()));
        changed.section().formerSlugs().forEach(slug -> paths.addAll(paths(slug)));
        renditions.siteChanged(paths);
    }
}
