package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.SavedFeedDetails;
import press.imprimatur.publishing.SavedFeeds;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.formats.FeedFormat;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.rendering.ListLink;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.NoticeView;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.sections.SectionId;
import press.imprimatur.sections.Sections;

/** The feeds that editors made: what stands at their addresses. */
@ApplicationScoped
class SavedFeedLists {

    @Inject SavedFeeds feeds;
    @Inject Sections sections;
    @Inject SectionLists ofSections;
    @Inject FeedEntries entries;
    @Inject Pages pages;

    /** A feed in one of its formats. */
    record Named(SavedFeed feed, FeedFormat format) {}

    /** What everybody gets there; empty if there is no such feed, or none in such a format. */
    Optional<Rendition> at(String path, Masthead masthead, Instant now) {
        return named(path)
                .filter(found -> !found.feed().details().partnersOnly())
                .map(found -> answer(found, masthead, now));
    }

    /** Whoever may have it; empty as for {@link #at}. */
    Optional<Named> named(String path) {
        return FeedFormats.ALL.stream()
                .filter(format -> path.endsWith(format.ending()))
                .findFirst()
                .flatMap(format ->
                        feeds.findBySlug(slug(path, format)).map(feed -> new Named(feed, format)));
    }

    /** Those that go on and are for everybody. */
    Stream<SavedFeed> open() {
        return going().filter(feed -> !feed.details().partnersOnly());
    }

    /** Those that go on. */
    Stream<SavedFeed> going() {
        return feeds.list().stream().filter(feed -> feed.ended().isEmpty());
    }

    private static String slug(String path, FeedFormat format) {
        return path.substring(
                SavedFeed.PLACE.length(),
                Math.max(SavedFeed.PLACE.length(), path.length() - format.ending().length()));
    }

    Rendition answer(Named found, Masthead masthead, Instant now) {
        var feed = found.feed();
        if (feed.ended().isPresent()) {
            var page = pages.notice(NoticeView.of(masthead, "readers.feedEnded"));
            var since = Lifetime.since(feed.ended().get());
            return Rendition.of(PublicResponse.text(410, PublicResponse.HTML, page, since));
        }
        var carried = FeedCut.of(feed.details().amount());
        var items =
                entries
                        .newestAt(scope(feed.details()), carried.forms(), now, ListAnswers.LONGEST)
                        .stream()
                        .flatMap(entry -> carried.cut(entry).stream())
                        .toList();
        var channel =
                ListAnswers.channel(masthead, now)
                        .standingAt(feed.details().name(), URI.create(feed.path()).toASCIIString());
        return ListAnswers.written(found.format(), channel, items, now);
    }

    private Set<SectionId> within(SectionId section) {
        return sections.list().stream()
                .filter(each -> each.id().equals(section))
                .findFirst()
                .map(ofSections::within)
                .orElseGet(Set::of);
    }

    /** The stories that a feed asks for. */
    ListScope scope(SavedFeedDetails details) {
        var tagged = ofTag(ofSection(details), details);
        return ofAuthor(ofOutlet(tagged, details), details)
                .in(details.language())
                .of(details.origin());
    }

    ListScope ofSection(SavedFeedDetails details) {
        return details.section().map(this::within).map(ListScope::sections).orElse(ListScope.SITE);
    }

    ListScope ofTag(ListScope scope, SavedFeedDetails details) {
        return scope.listedAt("tag", ListLink.tag(details.tag()).map(ListLink::place));
    }

    ListScope ofOutlet(ListScope scope, SavedFeedDetails details) {
        return scope.listedAt("outlet", ListLink.outlet(details.outlet()).map(ListLink::place));
    }

    ListScope ofAuthor(ListScope scope, SavedFeedDetails details) {
        return scope.listedAt("author", ListLink.author(details.author()).map(ListLink::place));
    }
}
