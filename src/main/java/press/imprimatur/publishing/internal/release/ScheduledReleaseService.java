package press.imprimatur.publishing.internal.release;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Function;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.NotScheduled;
import press.imprimatur.publishing.SchedulerGone;
import press.imprimatur.publishing.Signature;
import press.imprimatur.publishing.internal.figures.RefusalNotesService;
import press.imprimatur.publishing.internal.schedule.ScheduleEntity;
import press.imprimatur.publishing.internal.schedule.ScheduleRows;
import press.imprimatur.terms.Decision;

/** Brings a story out whose time has come, or keeps why it did not. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class ScheduledReleaseService {

    @Inject ScheduleRows schedules;
    @Inject BringingOut bringingOut;
    @Inject ArticleDesk articles;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject RefusalNotesService refusals;
    @Inject AuditTrail audit;
    @Inject @Recorded Sentences sentences;

    /**
     * Brings it out in the name of who set the time, with what that person may do now. Does nothing
     * if it is not to come out any more, or not yet.
     *
     * @throws BusinessException whatever publishing by hand would throw
     */
    @Allows
    public void release(ArticleId id, Instant now) {
        schedules
                .find(id)
                .filter(schedule -> schedule.isDueAt(now))
                .ifPresent(schedule -> release(schedule, now));
    }

    private void release(ScheduleEntity schedule, Instant now) {
        var who =
                users.actingFor(schedule.setBy())
                        .filter(person -> person.is(Role.EDITOR))
                        .orElseThrow(() -> new SchedulerGone(schedule.setByName()));
        callers.runAs(who, () -> release(schedule, who, now));
    }

    private Void release(ScheduleEntity schedule, Caller who, Instant now) {
        var article = articles.getRevision(schedule.article(), schedule.revision());
        bringingOut.bringOut(article, word(schedule, article, who, now), now);
        audit.record(
                AuditedAct.of("article.published", "article", article.id(), schedule.headline()));
        return null;
    }

    /** Asked when the publication is locked: whoever took it off the list was faster. */
    private Function<Decision, Signature> word(
            ScheduleEntity schedule, Article article, Caller who, Instant now) {
        return page -> {
            schedules
                    .lock(article.id())
                    .filter(still -> still.isDueAt(now))
                    .orElseThrow(() -> new NotScheduled(schedule.headline()));
            return SignaturePolicy.stillGood(schedule.signature(), article, who, page);
        };
    }

    /** Keeps why it did not come out, for people to see and do something about. */
    @Allows
    public void miss(ArticleId id, BusinessException refusal, Instant now) {
        var why = sentences.say(refusal);
        if (refusal instanceof NotPermitted notPermitted) {
            refusals.note(id, notPermitted);
        }
        schedules.miss(id, why, now);
        audit.record(AuditedAct.of("article.scheduleMissed", "article", id, why));
    }
}
