package press.imprimatur.publishing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Act;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.rights.HoldLifted;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.WorkHeld;

/**
 * Follows the rights in their own transaction: when a permission is revoked or a work is held, what
 * readers get is replaced before anybody is told that it was done.
 */
@ApplicationScoped
class RightsChanges {

    @Inject Publications publications;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Display display;
    @Inject Newsrooms newsrooms;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    void on(@Observes InstrumentRevoked revoked) {
        arrangeAgain(publications.restingOn(revoked.instrument().value()));
    }

    void on(@Observes WorkHeld held) {
        arrangeAgain(publications.showing(held.work().value()));
    }

    void on(@Observes HoldLifted lifted) {
        arrangeAgain(publications.showing(lifted.work().value()));
    }

    /** A new permission may let what is shown stay longer; it brings nothing back by itself. */
    void on(@Observes InstrumentGranted granted) {
        var now = clock.instant();
        for (var work : granted.works()) {
            arrangeAgain(
                    publications.showing(work.value()).stream()
                            .filter(publication -> publication.isShownAt(now))
                            .toList());
        }
    }

    private void arrangeAgain(List<PublicationEntity> affected) {
        affected.forEach(this::arrangeAgain);
    }

    private void arrangeAgain(PublicationEntity publication) {
        var now = clock.instant();
        var before = publication.isShownAt(now);
        var article = articles.getRevision(publication.article(), publication.revision());
        var facts =
                new PublicFacts(
                        newsrooms.get(),
                        publication.path(),
                        publication.firstPublishedAt().orElseThrow(),
                        publication.publishedAt());
        display.arrange(publication, stories.of(article), facts, now);
        if (before && !publication.isShownAt(now)) {
            audit.record(
                    Act.of(
                            "article.takenDown",
                            "article",
                            publication.article(),
                            publication.headline()));
        }
        publications.flush();
    }
}
