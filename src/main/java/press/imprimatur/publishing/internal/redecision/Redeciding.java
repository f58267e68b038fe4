package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Use;

/**
 * Decides again on what is shown. Only if the answer is another than what is stored is the story
 * arranged anew, which renders it; nothing comes back by itself.
 */
@ApplicationScoped
class Redeciding {

    @Inject Decisions decisions;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Newsrooms newsrooms;
    @Inject Renditions renditions;
    @Inject RightsChanges changes;

    /** Whether the answer was another. */
    boolean decideAgain(PublicationEntity publication, Instant now) {
        if (!publication.isShownAt(now) || isAsStored(publication, now)) {
            return false;
        }
        changes.arrangeAgain(publication);
        return true;
    }

    private boolean isAsStored(PublicationEntity publication, Instant now) {
        var decision = decide(publication, now);
        var stored = renditions.validUntil(publication.path(), now);
        return decision.permits() && decision.validUntil().map(Redeciding::kept).equals(stored);
    }

    private Decision decide(PublicationEntity publication, Instant now) {
        var article = articles.getRevision(publication.article(), publication.revision());
        var story = stories.of(article);
        var first = publication.firstPublishedAt().orElseThrow();
        var facts =
                new PublicFacts(
                        newsrooms.get(), publication.path(), first, publication.publishedAt());
        var ask = new Ask(Act.KEEP, Use.WEB_FULL, now, Optional.of(first), facts);
        var whole = decisions.decide(ask.about(story));
        var refused = whole.permittedAfterRemoving();
        return refused.isEmpty() ? whole : decisions.decide(ask.about(story.without(refused)));
    }

    /** As the database keeps it. */
    private static Instant kept(Instant end) {
        return end.truncatedTo(ChronoUnit.MICROS);
    }
}
