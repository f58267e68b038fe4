package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.jobs.WaitingWork;

/** What partners have to be told, and is not written yet. */
@ApplicationScoped
class NewsBacklog implements Backlog {

    private static final JobTable TABLE =
            new JobTable("rights_news", "id", "state = 'TO_BE_WRITTEN'");

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "rights.work.news";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(TABLE);
    }
}
