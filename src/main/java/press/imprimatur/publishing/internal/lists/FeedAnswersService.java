package press.imprimatur.publishing.internal.lists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.FeedAnswers;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.SavedFeed;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.publications.ListedStories;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.sections.Section;
import press.imprimatur.sections.Sections;
import press.imprimatur.terms.Decision;

@Stateless
@Allows
public class FeedAnswersService implements FeedAnswers {

    private static final List<FeedForm> ANY_FORM = List.of(FeedForm.values());

    @Inject Publications publications;
    @Inject ListedStories stories;
    @Inject FeedEntries entries;
    @Inject SavedFeedLists saved;
    @Inject SectionLists sectionLists;
    @Inject Sections sections;
    @Inject Publishing publishing;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;
    @Inject Clock clock;

    /** A feed, and what it asks of a story. */
    private record Feed(
            String name,
            String path,
            Map<Why, ListScope> asked,
            ListScope whole,
            List<FeedForm> forms) {}

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Answer> of(ArticleId article) {
        var readiness = publishing.readiness(article);
        var now = clock.instant();
        var publication = publications.find(article);
        return feeds(publication)
                .map(feed -> {
                    var why = why(article, publication, feed, now);
                    var decision =
                            feed.forms().equals(ANY_FORM)
                                    ? readiness.feedFull()
                                    : readiness.feedSummary();
                    return new Answer(feed.name(), feed.path(), why, reasons(why, decision));
                })
                .toList();
    }

    private Stream<Feed> feeds(Optional<PublicationEntity> publication) {
        var all = new Feed(newsrooms.get().name(), "/feed", Map.of(), ListScope.SITE, ANY_FORM);
        var ofSections =
                sections.list().stream()
                        .filter(section -> !section.closed() && isIn(publication, section))
                        .map(this::feed);
        return Stream.concat(
                Stream.concat(Stream.of(all), ofSections), saved.going().map(this::feed));
    }

    private boolean isIn(Optional<PublicationEntity> publication, Section section) {
        var within = sectionLists.within(section);
        return publication.stream()
                .flatMap(each -> each.sectionsConcerned().stream())
                .anyMatch(within::contains);
    }

    private Feed feed(Section section) {
        var scope = ListScope.sections(sectionLists.within(section));
        var path = SectionLink.to(section).path() + "/feed";
        return new Feed(section.name(), path, Map.of(Why.SECTION, scope), scope, ANY_FORM);
    }

    private Feed feed(SavedFeed feed) {
        var details = feed.details();
        var asked = new EnumMap<Why, ListScope>(Why.class);
        asked.put(Why.SECTION, saved.ofSection(details));
        asked.put(Why.TAG, saved.ofTag(ListScope.SITE, details));
        asked.put(Why.OUTLET, saved.ofOutlet(ListScope.SITE, details));
        asked.put(Why.AUTHOR, saved.ofAuthor(ListScope.SITE, details));
        asked.put(Why.LANGUAGE, ListScope.SITE.in(details.language()));
        asked.put(Why.ORIGIN, ListScope.SITE.of(details.origin()));
        asked.values().removeIf(ListScope.SITE::equals);
        return new Feed(
                details.name(),
                feed.path(),
                asked,
                saved.scope(details),
                FeedCut.of(details.amount()).forms());
    }

    /** All that is against it; that there are newer ones is only said if nothing else is. */
    private List<Why> why(
            ArticleId article, Optional<PublicationEntity> publication, Feed feed, Instant now) {
        if (publication.isEmpty()) {
            return List.of(Why.NOT_OUT);
        }
        if (!publication.get().isLive() || !publication.get().isShownAt(now)) {
            return List.of(Why.CAME_DOWN);
        }
        var against = new ArrayList<Why>();
        feed.asked()
                .forEach((why, scope) -> {
                    if (!stories.has(scope, article)) {
                        against.add(why);
                    }
                });
        if (entries.forms(article, now).stream().noneMatch(feed.forms()::contains)) {
            against.add(Why.NOT_PERMITTED);
        }
        if (against.isEmpty() && !isAmongNewest(article, feed, now)) {
            against.add(Why.OLDER);
        }
        return against;
    }

    private boolean isAmongNewest(ArticleId article, Feed feed, Instant now) {
        var id = FeedItem.id(article.value());
        return entries.newestAt(feed.whole(), feed.forms(), now, ListAnswers.LONGEST).stream()
                .anyMatch(entry -> entry.dated().id().equals(id));
    }

    private List<String> reasons(List<Why> why, Decision decision) {
        return why.contains(Why.NOT_PERMITTED)
                ? Explanation.of(decision, sentences).stream().map(Explanation::sentence).toList()
                : List.of();
    }
}
