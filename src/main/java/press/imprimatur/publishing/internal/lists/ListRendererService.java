package press.imprimatur.publishing.internal.lists;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.formats.FeedFormats;
import press.imprimatur.publishing.internal.lists.SectionLists.SectionList;
import press.imprimatur.publishing.internal.rendering.Masthead;
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

    @Inject ListAnswers answers;
    @Inject ListsByPath lists;
    @Inject FrontBlocks front;
    @Inject SectionLists sections;
    @Inject Renditions renditions;
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
        var masthead = Masthead.of(newsrooms.get());
        return FeedFormats.at(path)
                .map(format -> answers.feed(format, site(masthead), masthead, now))
                .orElseGet(() -> front.page(masthead, now));
    }

    private FoundList site(Masthead masthead) {
        return lists.find(ListsByPath.LATEST, masthead).orElseThrow();
    }

    private Rendition ofSection(SectionList list, Instant now) {
        var moved = list.movedTo().map(path -> PublicResponse.moved(path, Lifetime.since(now)));
        if (moved.isPresent()) {
            return Rendition.of(moved.get());
        }
        var masthead = Masthead.of(newsrooms.get());
        var found = lists.ofSection(list.section());
        return FeedFormats.at(list.rest())
                .map(format -> answers.feed(format, found, masthead, now))
                .orElseGet(() -> answers.first(found, masthead, now));
    }
}
