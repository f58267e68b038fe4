package press.imprimatur.publishing.internal.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.publishing.internal.formats.FeedItem;
import press.imprimatur.publishing.internal.formats.FeedItemText;
import press.imprimatur.publishing.internal.proofreading.OwedWords;
import press.imprimatur.publishing.internal.proofreading.Proofreader;
import press.imprimatur.publishing.internal.rendering.FeedItemView;
import press.imprimatur.publishing.internal.rendering.FeedItems;
import press.imprimatur.publishing.internal.rendering.GoneView;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.RetractionView;
import press.imprimatur.publishing.internal.rendering.StoryView;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Use;

/** Makes what readers get: of a story what a decision permits, with what it demands, proofread. */
@ApplicationScoped
public class Renderings {

    @Inject Pages pages;
    @Inject Proofreader proofreader;

    Rendered render(Story story, Decision decision, Ask ask) {
        var duties = decision.duties();
        var words = OwedWords.of(duties, StoryViews.facts(story));
        return ask.isForThePage()
                ? page(story, StoryViews.view(story, ask.facts(), words), duties)
                : feedItem(
                        story,
                        StoryViews.view(story, ask.facts(), words.forFeed()),
                        duties,
                        isWhole(ask.use()));
    }

    /** Who subscribes to the full text, or republishes it, gets all of it. */
    private static boolean isWhole(Use use) {
        return use == Use.FEED_FULL || use == Use.SUBLICENSE;
    }

    private Rendered page(Story story, StoryView view, List<OwedDuty> duties) {
        var html = pages.story(view);
        var manuscript = StoryViews.manuscript(story, true);
        var found = proofreader.page(html.getBytes(UTF_8), duties, manuscript);
        return new Rendered(html, duties, found, view.words().outsideHosts());
    }

    private Rendered feedItem(Story story, StoryView view, List<OwedDuty> duties, boolean full) {
        var item =
                FeedItems.of(
                        new FeedItemView(view, FeedItem.id(story.article().id().value()), full));
        var manuscript = StoryViews.manuscript(story, full);
        var found = proofreader.feedItem(item, duties, manuscript);
        var text = FeedItemText.of(item);
        return new Rendered(text, duties, found, view.words().outsideHosts());
    }

    /** The notice where a story was whose permission has ended. */
    public String ended(Story story, PublicFacts facts, Instant end) {
        return gone(story, facts.newsroom(), Optional.of(end));
    }

    /** The notice where a story was that we took down. */
    public String removed(Story story, Newsroom newsroom) {
        return gone(story, newsroom, Optional.empty());
    }

    /** The notice where a story was that we retracted. */
    public String retracted(Story story, Newsroom newsroom, String words, Instant at) {
        var masthead = Masthead.of(newsroom);
        var original = StoryViews.original(story);
        // A partner's headline is part of what we may not show any more.
        var headline =
                original.isPresent()
                        ? Optional.<String>empty()
                        : Optional.of(story.article().text().headline());
        var retraction = new RetractionView(headline, words, masthead.time(at));
        return pages.gone(
                new GoneView(masthead, original, Optional.empty(), Optional.of(retraction)));
    }

    private String gone(Story story, Newsroom newsroom, Optional<Instant> end) {
        var masthead = Masthead.of(newsroom);
        return pages.gone(
                new GoneView(masthead, StoryViews.original(story), end, Optional.empty()));
    }
}
