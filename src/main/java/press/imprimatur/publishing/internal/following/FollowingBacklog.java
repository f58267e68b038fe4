package press.imprimatur.publishing.internal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.jobs.Backlog;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.WaitingWork;

/** Stories that follow a picture that was corrected. */
@ApplicationScoped
class FollowingBacklog implements Backlog {

    @Inject JobQueue queue;

    @Override
    public String name() {
        return "publishing.work.following";
    }

    @Override
    public WaitingWork waiting(Instant now) {
        return queue.waiting(FollowingRows.FOLLOWING);
    }
}
