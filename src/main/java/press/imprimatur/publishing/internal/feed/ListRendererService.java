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
import press.imprimatur.publishing.internal.formats.FeedChannel;
import press.imprimatur.publishing.internal.formats.FeedFormat;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.proof.Renderings;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.serving.ListRenderer;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.Renditions;

/** Renders front page and feed, in each of its formats, from what is out at this instant. */
@Stateless
@Allows
public class ListRendererService implements ListRenderer {

    private static final int LONGEST = 30;

    @Inject Publications publications;
    @Inject FeedEntries feedEntries;
    @Inject Renditions renditions;
    @Inject Renderings renderings;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public Rendition render(String channel, String path) {
        renditions.lockList(path);
        var now = clock.instant();
        var rendition =
                FeedFormats.at(path).map(format -> feed(format, now)).orElseGet(() -> front(now));
        return renditions.store(path, rendition);
    }

    private Rendition feed(FeedFormat format, Instant now) {
        var items = feedEntries.newestAt(now, LONGEST).stream().map(FeedEntry::dated).toList();
        var text = format.write(channel(now), items);
        var until = earliest(items.stream().flatMap(item -> item.validUntil().stream()));
        return Rendition.of(
                PublicResponse.text(
                        200,
                        format.mediaType() + "; charset=utf-8",
                        text,
                        new Lifetime(now, until)));
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

    private Rendition front(Instant now) {
        var shown = publications.shownAt(now, LONGEST);
        var text = renderings.front(newsrooms.get(), shown);
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
