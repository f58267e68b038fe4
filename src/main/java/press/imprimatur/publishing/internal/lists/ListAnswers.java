package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.feed.FeedEntry;
import press.imprimatur.publishing.internal.formats.FeedChannel;
import press.imprimatur.publishing.internal.formats.FeedFormat;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.publications.ListedStories;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.rendering.ListHead;
import press.imprimatur.publishing.internal.rendering.ListView;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.serving.LiveLists;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;

/** Writes a page, or the feed, of any list: from what is out now, until the first of it ends. */
@ApplicationScoped
class ListAnswers {

    static final int LONGEST = 30;

    @Inject ListedStories stories;
    @Inject FeedEntries feedEntries;
    @Inject Pages pages;

    /** A page from where the list begins. */
    Rendition first(FoundList list, Masthead masthead, Instant now) {
        var shown = shown(list, PublicationCursor.BEGINNING, now);
        return page(list.head(), list.head().path(), shown, masthead, now);
    }

    /**
     * What stands in the list before a place in it; empty if nothing does.
     *
     * @param path where this very page stands
     */
    Optional<Rendition> page(
            FoundList list, String path, PublicationCursor before, Masthead masthead, Instant now) {
        return Optional.of(shown(list, before, now))
                .filter(shown -> !shown.isEmpty())
                .map(shown -> page(list.head(), path, shown, masthead, now));
    }

    private List<PublicationEntity> shown(FoundList list, PublicationCursor before, Instant now) {
        return stories.page(list.scope(), before, now, LONGEST + 1);
    }

    private Rendition page(
            ListHead head,
            String path,
            List<PublicationEntity> found,
            Masthead masthead,
            Instant now) {
        var shown = found.subList(0, Math.min(LONGEST, found.size()));
        var view =
                new ListView(
                        masthead, head, path, Teasers.of(shown, now), older(head, found, LONGEST));
        return html(pages.list(view), now, Teasers.end(shown, now));
    }

    /**
     * Where a list goes on.
     *
     * @param found one more than is shown, if there are more
     */
    static Optional<String> older(ListHead head, List<PublicationEntity> found, int shown) {
        if (found.size() <= shown) {
            return Optional.empty();
        }
        var list = head.path().equals("/") ? ListsByPath.LATEST : head.path();
        return Optional.of(list + LiveLists.BEFORE + ListCursor.of(found.get(shown - 1)));
    }

    Rendition feed(FeedFormat format, FoundList list, Masthead masthead, Instant now) {
        var site = channel(masthead, now);
        var head = list.head();
        var channel = head.feeds().isEmpty() ? site : site.of(head.heading(), head.path());
        var items =
                feedEntries.newestAt(list.scope(), now, LONGEST).stream()
                        .map(FeedEntry::dated)
                        .toList();
        return written(format, channel, items, now);
    }

    /** What the feed of the whole site says of itself. */
    static FeedChannel channel(Masthead masthead, Instant now) {
        return new FeedChannel(
                masthead.newsroom(),
                masthead.channel(),
                masthead.address(),
                masthead.language(),
                now);
    }

    /** A feed of these, which is given until the first of them ends. */
    static Rendition written(
            FeedFormat format, FeedChannel channel, List<FeedItem> items, Instant now) {
        var until =
                items.stream().flatMap(item -> item.validUntil().stream()).min(Instant::compareTo);
        var mediaType = format.mediaType() + "; charset=utf-8";
        return text(mediaType, format.write(channel, items), now, until);
    }

    static Rendition html(String page, Instant now, Optional<Instant> until) {
        return text(PublicResponse.HTML, page, now, until);
    }

    static Rendition text(String mediaType, String text, Instant now, Optional<Instant> until) {
        return Rendition.of(PublicResponse.text(200, mediaType, text, new Lifetime(now, until)));
    }
}
