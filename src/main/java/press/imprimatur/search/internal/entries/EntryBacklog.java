package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.jobs.WaitingWork;

/** What has changed, and is not found as it is now. */
@ApplicationScoped
class EntryBacklog implements Backlog {

    private static final JobTable TABLE = new JobTable("search_due", "number", "true");

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "search.work.entries";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(TABLE);
    }
}
