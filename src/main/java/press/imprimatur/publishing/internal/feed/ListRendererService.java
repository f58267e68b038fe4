package press.imprimatur.publishing.internal.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.feed.SectionLists.SectionList;
import press.imprimatur.publishing.internal.formats.FeedChannel;
import press.imprimatur.publishing.internal.formats.FeedFormat;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.proof.Renderings;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.serving.Renditions;

/**
 * Renders front page, sections and their feeds, in each of its formats, from what is out at this
 * instant.
 */
@Stateless
@Allows
public class ListRendererService implements ListRenderer {

    private static final int LONGEST = 30;

    @Inject Publications publications;
    @Inject FeedEntries feedEntries;
    @Inject SectionLists sections;
    @Inject Renditions renditions;
    @Inject Renderings renderings;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public boolean stands(String path) {
        return RenditionStore.lists().contains(path) || sections.at(path).isPresent();
    }

    @Override
    @Allows(thePublic = true)
    public Rendition render(String channel, String path) {
        renditions.lockList(path);
        var now = clock.instant();
        var rendition =
                sections.at(path)
                        .map(list -> ofSection(list, now))
                        .orElseGet(() -> ofSite(path, now));
        return renditions.store(path, rendition);
    }

    private Rendition ofSite(String path, Instant now) {
        return FeedFormats.at(path)
                .map(format -> feed(format, channel(now), feedEntries.newestAt(now, LONGEST)))
                .orElseGet(() -> page(Optional.empty(), publications.shownAt(now, LONGEST), now));
    }

    private Rendition ofSection(SectionList list, Instant now) {
        var moved = list.movedTo().map(path -> PublicResponse.moved(path, Lifetime.since(now)));
        if (moved.isPresent()) {
            return Rendition.of(moved.get());
        }
        var section = list.section();
        var within = sections.within(section);
        return FeedFormats.at(list.rest())
                .map(format ->
                        feed(
                                format,
                                channel(now).of(section.name(), SectionLink.to(section).path()),
                                feedEntries.newestAt(now, within, LONGEST)))
                .orElseGet(() ->
                        page(
                                Optional.of(SectionLink.to(section)),
                                publications.shownAt(now, within, LONGEST),
                                now));
    }

    private Rendition feed(FeedFormat format, FeedChannel channel, List<FeedEntry> entries) {
        var items = entries.stream().map(FeedEntry::dated).toList();
        var text = format.write(channel, items);
        var until = earliest(items.stream().flatMap(item -> item.validUntil().stream()));
        return Rendition.of(
                PublicResponse.text(
                        200,
                        format.mediaType() + "; charset=utf-8",
                        text,
                        new Lifetime(channel.updated(), until)));
    }

    private FeedChannel channel(Instant now) {
        var masthead = Masthead.of(newsrooms.get());
        return new FeedChannel(
                masthead.newsroom(),
                masthead.channel(),
                masthead.address(),
                masthead.language(),
                now);
    }

    private Rendition page(
            Optional<SectionLink> section, List<PublicationEntity> shown, Instant now) {
        var text = renderings.list(newsrooms.get(), section, sections.menu(), shown);
        var until = earliest(ends(shown));
        return Rendition.of(
                PublicResponse.text(200, PublicResponse.HTML, text, new Lifetime(now, until)));
    }

    private static Stream<Instant> ends(List<PublicationEntity> shown) {
        return shown.stream().flatMap(publication -> publication.shownUntil().stream());
    }

    private static Optional<Instant> earliest(Stream<Instant> ends) {
        return ends.min(Instant::compareTo);
    }
}
