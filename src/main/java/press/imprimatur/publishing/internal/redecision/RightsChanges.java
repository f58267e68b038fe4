package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.OriginStated;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.publishing.internal.choice.ChoiceMade;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.reach.ReachChanged;
import press.imprimatur.publishing.internal.release.Removal;
import press.imprimatur.publishing.internal.release.Returns;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.AuthorshipChanged;
import press.imprimatur.rights.CourtesyTakedown;
import press.imprimatur.rights.CreditTakenAway;
import press.imprimatur.rights.DutyOverdue;
import press.imprimatur.rights.GranteeAnswered;
import press.imprimatur.rights.HoldLifted;
import press.imprimatur.rights.InstrumentAmended;
import press.imprimatur.rights.InstrumentConfirmed;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.InstrumentReinstated;
import press.imprimatur.rights.InstrumentRevoked;
import press.imprimatur.rights.InstrumentSuspended;
import press.imprimatur.rights.InstrumentTerminated;
import press.imprimatur.rights.LicenceAnswered;
import press.imprimatur.rights.OverrideWithdrawn;
import press.imprimatur.rights.WorkDescribed;
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
    @Inject Returns returns;
    @Inject Removal removal;
    @Inject RedecisionRows redecisions;
    @Inject Sites sites;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    void on(@Observes InstrumentRevoked revoked) {
        arrangeShown(publications.restingOn(revoked.instrument().value()));
    }

    void on(@Observes InstrumentSuspended suspended) {
        arrangeShown(publications.restingOn(suspended.instrument().value()));
    }

    void on(@Observes InstrumentTerminated terminated) {
        arrangeShown(publications.restingOn(terminated.instrument().value()));
    }

    /** What was off display because of it returns, if it is permitted now. */
    void on(@Observes InstrumentReinstated reinstated) {
        arrangeAgain(publications.restingOn(reinstated.instrument().value()));
        redecisions.beginSoon(clock.instant());
    }

    /**
     * Other terms may end sooner or later what is shown, and bind what does not rest on them; they
     * bring nothing back.
     */
    void on(@Observes InstrumentAmended amended) {
        arrangeShown(publications.restingOn(amended.version().id().value()));
        redecisions.beginSoon(clock.instant());
    }

    void on(@Observes InstrumentConfirmed confirmed) {
        arrangeShown(publications.restingOn(confirmed.instrument().value()));
    }

    void on(@Observes LicenceAnswered answered) {
        arrangeShown(publications.restingOn(answered.instrument().value()));
    }

    void on(@Observes CourtesyTakedown asked) {
        publications.restingOn(asked.instrument().value()).stream()
                .filter(publication -> asked.work().map(publication::shows).orElse(true))
                .forEach(publication -> removal.withdraw(publication, asked.reason()));
    }

    /** What its terms say follows: at first nothing, or nothing new; perhaps it comes down. */
    void on(@Observes DutyOverdue overdue) {
        arrangeShown(publications.restingOn(overdue.instrument().value()));
    }

    /** The page that readers have is made anew, without the name. */
    void on(@Observes CreditTakenAway asked) {
        arrangeShown(publications.showing(asked.work().value()));
    }

    void on(@Observes OverrideWithdrawn withdrawn) {
        arrangeShown(publications.showing(withdrawn.work().value()));
    }

    /** Who says that it is ours lets it return; who says that it is not takes it down. */
    void on(@Observes AuthorshipChanged changed) {
        changed.work()
                .ifPresentOrElse(
                        work -> arrangeAgain(publications.showing(work.value())),
                        () -> redecisions.beginSoon(clock.instant()));
    }

    /** Terms may count from when the original came out. */
    void on(@Observes OriginStated stated) {
        arrangeShown(publications.showing(stated.article().work().value()));
    }

    void on(@Observes WorkHeld held) {
        arrangeShown(publications.showing(held.work().value()));
    }

    void on(@Observes HoldLifted lifted) {
        arrangeAgain(publications.showing(lifted.work().value()));
    }

    void on(@Observes ChoiceMade choice) {
        arrangeShown(publications.showing(choice.story().value()));
    }

    void on(@Observes GranteeAnswered answered) {
        redecisions.beginSoon(clock.instant());
    }

    /** Another market, or advertisements where there were none, may concern everything. */
    void on(@Observes ReachChanged changed) {
        redecisions.beginSoon(clock.instant());
    }

    /** What was selected by something else may be excluded now, or covered by another paper. */
    void on(@Observes WorkDescribed described) {
        arrangeShown(publications.showing(described.work().value()));
    }

    /**
     * A new permission may let what is shown stay longer, or bind it; it brings nothing back by
     * itself. If it names no works, it may be about any number of them.
     */
    void on(@Observes InstrumentGranted granted) {
        if (granted.works().isEmpty()) {
            redecisions.beginSoon(clock.instant());
        }
        for (var work : granted.works()) {
            arrangeShown(publications.showing(work.value()));
        }
    }

    private void arrangeShown(List<PublicationEntity> affected) {
        var now = clock.instant();
        arrangeAgain(affected.stream().filter(publication -> publication.isShownAt(now)).toList());
    }

    private void arrangeAgain(List<PublicationEntity> affected) {
        affected.forEach(this::arrangeAgain);
    }

    void arrangeAgain(PublicationEntity publication) {
        var now = clock.instant();
        var before = publication.isShownAt(now);
        var article = articles.getRevision(publication.article(), publication.revision());
        var facts = publication.facts(sites.get());
        returns.arrange(publication, stories.of(article, facts.publishedAt()), facts, now);
        var after = publication.isShownAt(now);
        if (before != after) {
            var verb = after ? "article.shownAgain" : "article.takenDown";
            tell(verb, publication, publication.headline());
        }
        publications.flush();
    }

    private void tell(String verb, PublicationEntity publication, String summary) {
        audit.record(AuditedAct.of(verb, "article", publication.article(), summary));
    }
}
