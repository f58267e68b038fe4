package press.imprimatur.publishing.internal.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.WaitingWork;

/** What has to come down, or has to be told to whom it was given. */
@ApplicationScoped
class TakedownBacklog implements Backlog {

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "publishing.work.takedowns";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(Cascade.TAKEDOWNS);
    }
}
