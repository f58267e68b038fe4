package press.imprimatur.publishing.internal.lists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.publications.ListedStories;
import press.imprimatur.publishing.internal.rendering.ArchiveView;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.serving.LiveLists;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/** Renders the lists that are not stored. */
@Stateless
@Allows
public class LiveListsService implements LiveLists {

    @Inject ListsByPath lists;
    @Inject ListAnswers answers;
    @Inject ListedStories stories;
    @Inject NewsroomPages newsroom;
    @Inject Sitemaps sitemaps;
    @Inject FeedCatalogue feeds;
    @Inject SavedFeedLists saved;
    @Inject Pages pages;
    @Inject Newsrooms newsrooms;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public Optional<Rendition> render(String path) {
        var now = clock.instant();
        var masthead = Masthead.of(newsrooms.get());
        return switch (path) {
            case RenditionStore.ARCHIVE -> Optional.of(archive(masthead, now));
            case "/corrections" -> Optional.of(newsroom.corrections(masthead, now));
            case "/reprints" -> Optional.of(newsroom.reprints(masthead, now));
            case "/about" -> newsroom.about(masthead, now);
            case "/robots.txt" -> Optional.of(newsroom.robots(masthead, now));
            case "/ads.txt" -> newsroom.ads(now);
            case FeedCatalogue.PATH -> Optional.of(feeds.list(masthead, now));
            case "/look.css" -> newsroom.look(now);
            case Sitemaps.INDEX -> Optional.of(sitemaps.index(masthead, now));
            case Sitemaps.NEWS -> Optional.of(sitemaps.news(masthead, now));
            default -> ofStories(path, masthead, now);
        };
    }

    private Optional<Rendition> ofStories(String path, Masthead masthead, Instant now) {
        if (path.startsWith(SavedFeed.PLACE)) {
            return saved.at(path, masthead, now);
        }
        if (path.startsWith(Sitemaps.MONTHS)) {
            return sitemaps.month(path, masthead, now);
        }
        var continued = path.indexOf(BEFORE);
        return continued < 0
                ? list(path, masthead, now)
                : continued(path, continued, masthead, now);
    }

    private Optional<Rendition> list(String path, Masthead masthead, Instant now) {
        var feed = FeedFormats.ALL.stream().filter(each -> path.endsWith(each.path())).findFirst();
        if (feed.isPresent()) {
            var of = path.substring(0, path.length() - feed.get().path().length());
            return lists.find(of, masthead)
                    .filter(list -> !list.head().feeds().isEmpty())
                    .map(list -> answers.feed(feed.get(), list, masthead, now));
        }
        return lists.find(path, masthead).map(list -> answers.first(list, masthead, now));
    }

    private Optional<Rendition> continued(String path, int at, Masthead masthead, Instant now) {
        var before = ListCursor.read(path.substring(at + BEFORE.length()));
        return before.flatMap(place ->
                lists.find(path.substring(0, at), masthead)
                        .flatMap(list -> answers.page(list, address(path), place, masthead, now)));
    }

    private Rendition archive(Masthead masthead, Instant now) {
        var months = stories.months(masthead.zone(), now);
        var page = pages.archive(new ArchiveView(masthead, months));
        return ListAnswers.html(page, now, stories.nextEnd(now));
    }

    private static String address(String path) {
        return URI.create(path).toASCIIString();
    }
}
