package press.imprimatur.courier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.jobs.WaitingWork;

/** Letters that have not left. */
@ApplicationScoped
class LetterBacklog implements Backlog {

    private static final JobTable TABLE = new JobTable("courier_letter", "id", "state = 'WAITING'");

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "courier.work.letters";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(TABLE);
    }
}
