package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.formats.OpmlFormat;
import press.imprimatur.publishing.internal.formats.OpmlFormat.Subscription;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;

/**
 * The feeds that there are: that of everything, one of each section, and those that editors made.
 */
@ApplicationScoped
class FeedCatalogue {

    static final String PATH = "/feeds.opml";

    @Inject Sections sections;
    @Inject SavedFeedLists saved;

    Rendition list(Masthead masthead, Instant now) {
        var feeds = new ArrayList<Subscription>();
        feeds.add(subscription(masthead, masthead.newsroom(), ""));
        sections.list().stream()
                .filter(section -> !section.closed())
                .forEach(section -> feeds.add(of(section, masthead)));
        saved.open().forEach(feed -> feeds.add(of(feed, masthead)));
        var text = OpmlFormat.list(masthead.newsroom(), feeds);
        return ListAnswers.text(OpmlFormat.MEDIA_TYPE, text, now, Optional.empty());
    }

    private static Subscription of(Section section, Masthead masthead) {
        var title = masthead.newsroom() + ": " + section.name();
        return subscription(masthead, title, RenditionStore.SECTIONS + section.slug());
    }

    private static Subscription of(SavedFeed feed, Masthead masthead) {
        var path = URI.create(feed.path()).toASCIIString();
        return new Subscription(
                masthead.newsroom() + ": " + feed.details().name(),
                masthead.absolute(path + FeedFormats.ALL.get(0).ending()),
                masthead.absolute(RenditionStore.FRONT),
                masthead.language());
    }

    private static Subscription subscription(Masthead masthead, String title, String path) {
        return new Subscription(
                title,
                masthead.absolute(path + RenditionStore.FEED),
                masthead.absolute(path.isEmpty() ? RenditionStore.FRONT : path),
                masthead.language());
    }
}
