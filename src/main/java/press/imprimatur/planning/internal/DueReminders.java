package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.planning.Assignment;

/** Sets when somebody is reminded: some time before open work is due that somebody has. */
@ApplicationScoped
class DueReminders {

    static final Duration BEFORE = Duration.ofHours(2);

    @Inject AssignmentRows rows;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    void arrange(Assignment work) {
        var at = work.details().due().map(end -> end.minus(BEFORE));
        var isToCome = at.filter(clock.instant()::isBefore).isPresent();
        if (isToCome && work.state().isOpen() && work.assignee().isPresent()) {
            rows.remindAt(work.id(), at.orElseThrow());
            due.fire(new JobDue(at.orElseThrow()));
        } else {
            rows.remindNot(work.id());
        }
    }
}
