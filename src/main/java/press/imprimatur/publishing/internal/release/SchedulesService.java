package press.imprimatur.publishing.internal.release;

import static press.imprimatur.identity.Role.EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.publishing.NotScheduled;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.publishing.Scheduled;
import press.imprimatur.publishing.Schedules;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.schedule.ScheduleEntity;
import press.imprimatur.publishing.internal.schedule.ScheduleRows;

@Stateless
@Allows
public class SchedulesService implements Schedules {

    @Inject ArticleDesk articles;
    @Inject BringingOut bringingOut;
    @Inject Forecasts forecasts;
    @Inject Publications publications;
    @Inject ScheduleRows schedules;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    @Override
    @Allows(EDITOR)
    public Scheduled schedule(ArticleId id, long seen, Instant at) {
        var now = clock.instant();
        refuseUnlessToCome(at, now);
        var article = articles.get(id);
        if (article.version() != seen) {
            throw new ArticleChangedMeanwhile(article);
        }
        var decision = bringingOut.refuseUnlessReadyAt(article, at);
        var word = bringingOut.callersWord(article).apply(decision);
        publications.lock(id);
        var schedule = schedules.lock(id).orElseGet(() -> new ScheduleEntity(id));
        schedule.set(article, at, word, caller.get(), now);
        schedules.add(schedule);
        audit.record(AuditedAct.of("article.scheduled", "article", id, schedule.headline()));
        due.fire(new JobDue(schedule.goesOutAt()));
        return schedule.scheduled();
    }

    @Override
    @Allows(EDITOR)
    public Scheduled move(ArticleId id, Instant at) {
        refuseUnlessToCome(at, clock.instant());
        publications.lock(id);
        var schedule = schedules.lock(id).orElseThrow(() -> notScheduled(id));
        bringingOut.refuseUnlessReadyAt(text(schedule), at);
        schedule.moveTo(at);
        audit.record(AuditedAct.of("article.rescheduled", "article", id, schedule.headline()));
        due.fire(new JobDue(schedule.goesOutAt()));
        return schedule.scheduled();
    }

    @Override
    @Allows(EDITOR)
    public void cancel(ArticleId id) {
        publications.lock(id);
        var schedule = schedules.lock(id).orElseThrow(() -> notScheduled(id));
        schedules.remove(id);
        audit.record(AuditedAct.of("article.unscheduled", "article", id, schedule.headline()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Scheduled> find(ArticleId id) {
        return schedules.find(id).map(ScheduleEntity::scheduled);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<ArticleId, Scheduled> findAll(Collection<ArticleId> ids) {
        return schedules.findAll(ids).stream()
                .map(ScheduleEntity::scheduled)
                .collect(Collectors.toMap(Scheduled::article, each -> each));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Readiness outlook(ArticleId id) {
        var schedule = schedules.find(id).orElseThrow(() -> notScheduled(id));
        return forecasts.readiness(text(schedule), caller.get(), schedule.goesOutAt());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Scheduled> between(Instant from, Instant to, int limit) {
        return schedules.between(from, to, limit).stream().map(ScheduleEntity::scheduled).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Scheduled> missed(int limit) {
        return schedules.missed(limit).stream().map(ScheduleEntity::scheduled).toList();
    }

    private Article text(ScheduleEntity schedule) {
        return articles.getRevision(schedule.article(), schedule.revision());
    }

    private NotScheduled notScheduled(ArticleId id) {
        return new NotScheduled(articles.get(id).text().headline());
    }

    private static void refuseUnlessToCome(Instant at, Instant now) {
        if (at == null) {
            throw new FieldRefused("at", "publishing.scheduleMissing");
        }
        if (!at.isAfter(now)) {
            throw new FieldRefused("at", "publishing.schedulePast");
        }
        if (!PlainTime.isUsual(at)) {
            throw new FieldRefused("at", "publishing.scheduleTooLate");
        }
    }
}
