package press.imprimatur.publishing.internal.whatif;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Consequence.Fate;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

@Stateless
@Allows
public class WhatIfService implements WhatIf {

    @Inject Publications publications;
    @Inject FeedEntries feedEntries;
    @Inject Permissions permissions;
    @Inject Decisions decisions;
    @Inject Proofs proofs;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Sites sites;
    @Inject Sentences sentences;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Consequence> ended(InstrumentId permission, Instant then, int limit) {
        permissions.get(permission);
        return endedTogether(Set.of(permission), then, limit);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Consequence> endedTogether(Set<InstrumentId> gone, Instant then, int limit) {
        var now = clock.instant();
        return gone.stream()
                .flatMap(each -> publications.outUnder(each.value(), limit).stream())
                .distinct()
                .filter(publication -> publication.isShownAt(now))
                .limit(limit)
                .map(publication -> consequence(publication, gone, then))
                .sorted(Comparator.comparing(Consequence::fate))
                .toList();
    }

    private Consequence consequence(
            PublicationEntity publication, Set<InstrumentId> gone, Instant then) {
        if (!publication.isShownAt(then)) {
            return told(publication, Fate.OVER_BY_THEN, List.of(), Optional.empty());
        }
        var article = articles.getRevision(publication.article(), publication.revision());
        var story = stories.of(article);
        var facts = publication.facts(sites.get());
        var keep = Ask.toKeep(Use.WEB_FULL, facts, then);
        var without = StoryInquiry.by(decisions.onRecordWithout(keep.about(story), gone));
        var page = proofs.attempt(story, keep, without).decision();
        if (!page.permits()) {
            var fate = isLessOfIt(page) ? Fate.LOSES_PICTURES : Fate.COMES_DOWN;
            return told(publication, fate, explained(page), Optional.empty());
        }
        return feedEntries.forms(publication.article(), then).stream()
                .map(form -> Ask.toKeep(form.use(), facts, then))
                .map(feed -> proofs.attempt(story, feed, without).decision())
                .filter(feed -> !feed.permits() && !isLessOfIt(feed))
                .findFirst()
                .map(feed ->
                        told(publication, Fate.LEAVES_FEED, explained(feed), Optional.of(page)))
                .orElseGet(() -> told(publication, Fate.STAYS, List.of(), Optional.of(page)));
    }

    /** Whether it may stay without its pictures. */
    private static boolean isLessOfIt(Decision refusal) {
        return !refusal.permittedAfterRemoving().isEmpty();
    }

    private List<Explanation> explained(Decision refusal) {
        return Explanation.of(refusal, sentences);
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
