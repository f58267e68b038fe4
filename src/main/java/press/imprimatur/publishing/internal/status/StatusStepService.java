package press.imprimatur.publishing.internal.status;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.jobs.JobInSteps;
import press.imprimatur.publishing.internal.release.Forecasts;
import press.imprimatur.rights.DueStatus;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.terms.Use;

/** Foretells what would come of publishing an article, for lists. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class StatusStepService implements JobInSteps<DueStatus> {

    private static final Duration LATER = Duration.ofHours(1);

    @Inject RightsStatuses statuses;
    @Inject ArticleDesk articles;
    @Inject Forecasts forecasts;
    @Inject Newsrooms newsrooms;

    /** The next that is due, unless other nodes are at it; it is only named here. */
    @Override
    @Allows
    public Optional<DueStatus> take(Instant now) {
        return statuses.findDue(Use.WEB_FULL, now);
    }

    /** Decides on one. Two nodes that do the same find the same. */
    @Override
    @Allows
    public void perform(DueStatus due, Instant now) {
        var article = articles.get(new ArticleId(due.work().value()));
        var page = forecasts.page(article, now);
        statuses.keep(due, page.question(), page.verdict(), page.validUntil());
    }

    @Override
    @Allows
    public void failed(DueStatus due, String why, Instant now) {
        statuses.postpone(due, Use.WEB_FULL, now.plus(LATER));
    }

    @Override
    @Allows
    public String name() {
        return "a look at what the rights say of an article";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return newsrooms.find().flatMap(isSetUp -> statuses.nextDue(Use.WEB_FULL));
    }
}
