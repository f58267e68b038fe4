package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.formats.SitemapFormat;
import press.imprimatur.publishing.internal.formats.SitemapFormat.Page;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.publications.ListedStories;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.rendering.ArchiveView;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.serving.Rendition;

/** Tells search engines where stories are; never of those that a licence keeps from them. */
@ApplicationScoped
class Sitemaps {

    static final String INDEX = "/sitemap.xml";
    static final String NEWS = "/news-sitemap.xml";
    static final String MONTHS = "/sitemaps/";

    /** As many as a sitemap may have. */
    private static final int MOST = 50_000;

    private static final int MOST_NEWS = 1_000;
    private static final Duration NEW = Duration.ofHours(48);

    @Inject ListedStories stories;
    @Inject ListsByPath lists;

    /** A sitemap of each month, and that of what is new. */
    Rendition index(Masthead masthead, Instant now) {
        var addresses = new ArrayList<String>();
        addresses.add(masthead.absolute(NEWS));
        for (var month : stories.months(masthead.zone(), now)) {
            addresses.add(masthead.absolute(MONTHS + month + ".xml"));
        }
        return xml(SitemapFormat.index(addresses), now, stories.nextEnd(now));
    }

    /** That of a month, such as {@code /sitemaps/2026-11.xml}; empty for anything else. */
    Optional<Rendition> month(String path, Masthead masthead, Instant now) {
        return ArchiveView.month(path.replaceFirst("^" + MONTHS, "").replaceFirst("\\.xml$", ""))
                .filter(month -> path.equals(MONTHS + month + ".xml"))
                .flatMap(month -> lists.find(ArchiveView.path(month), masthead))
                .map(list -> {
                    var found = newest(list.scope(), now, MOST);
                    var text = SitemapFormat.pages(pages(found, masthead));
                    return xml(text, now, Teasers.end(found, now));
                });
    }

    /** What came out in the last two days; the first of it leaves when it is older. */
    Rendition news(Masthead masthead, Instant now) {
        var found = newest(ListScope.between(now.minus(NEW), now.plus(NEW)), now, MOST_NEWS);
        var text = SitemapFormat.news(masthead.newsroom(), pages(found, masthead));
        var old = found.stream().map(story -> story.told().date().at());
        var ends =
                Stream.concat(
                        old.map(first -> first.plus(NEW).plusNanos(1_000)),
                        Teasers.end(found, now).stream());
        return xml(text, now, ends.min(Instant::compareTo));
    }

    private List<PublicationEntity> newest(ListScope scope, Instant now, int limit) {
        return stories.page(scope.indexed(), PublicationCursor.BEGINNING, now, limit);
    }

    private static List<Page> pages(List<PublicationEntity> found, Masthead masthead) {
        return found.stream()
                .map(story ->
                        new Page(
                                masthead.absolute(story.path()),
                                story.headline(),
                                story.words().language(),
                                story.told().date().at(),
                                story.publishedAt()))
                .toList();
    }

    private static Rendition xml(String text, Instant now, Optional<Instant> until) {
        return ListAnswers.text(SitemapFormat.MEDIA_TYPE, text, now, until);
    }
}
