package press.imprimatur.publishing.internal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.WaitingWork;

/** Stories that will come out. */
@ApplicationScoped
class ScheduleBacklog implements Backlog {

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "publishing.work.schedule";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(ScheduleRows.SCHEDULE);
    }
}
