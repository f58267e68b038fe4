package press.imprimatur.publishing.internal.whatif;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Consequence.Fate;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Use;

@Stateless
@Allows
public class WhatIfService implements WhatIf {

    @Inject Publications publications;
    @Inject FeedEntries feedEntries;
    @Inject Permissions permissions;
    @Inject Decisions decisions;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Consequence> ended(InstrumentId permission, Instant then, int limit) {
        permissions.get(permission);
        return publications.outUnder(permission.value(), limit).stream()
                .map(publication -> consequence(publication, permission, then))
                .toList();
    }

    private Consequence consequence(
            PublicationEntity publication, InstrumentId permission, Instant then) {
        if (!publication.isShownAt(then)) {
            return told(publication, Fate.OVER_BY_THEN, List.of(), Optional.empty());
        }
        var article = articles.getRevision(publication.article(), publication.revision());
        var story = stories.of(article);
        var facts = publication.facts(newsrooms.get());
        var page = decisions.decideWithout(asked(Use.WEB_FULL, facts, then, story), permission);
        if (!page.permits()) {
            var fate = isLessOfIt(page) ? Fate.LOSES_PICTURES : Fate.COMES_DOWN;
            return told(publication, fate, explained(page), Optional.empty());
        }
        return feedEntries.forms(publication.article(), then).stream()
                .map(form -> asked(form.use(), facts, then, story))
                .map(question -> decisions.decideWithout(question, permission))
                .filter(feed -> !feed.permits() && !isLessOfIt(feed))
                .findFirst()
                .map(feed ->
                        told(publication, Fate.LEAVES_FEED, explained(feed), Optional.of(page)))
                .orElseGet(() -> told(publication, Fate.STAYS, List.of(), Optional.of(page)));
    }

    private static Question asked(Use use, PublicFacts facts, Instant then, Story story) {
        return Ask.toKeep(use, facts, then).about(story);
    }

    /** Whether it may stay without its pictures. */
    private static boolean isLessOfIt(Decision refusal) {
        return !refusal.permittedAfterRemoving().isEmpty();
    }

    private List<Explanation> explained(Decision refusal) {
        return refusal.reasons().stream().map(reason -> Explanation.of(reason, sentences)).toList();
    }

    private static Consequence told(
            PublicationEntity publication,
            Fate fate,
            List<Explanation> reasons,
            Optional<Decision> kept) {
        return new Consequence(
                publication.article(),
                publication.headline(),
                fate,
                publication.shownUntil(),
                kept.map(Decision::reliedOn).orElse(List.of()),
                reasons);
    }
}
