package press.imprimatur.planning.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.Job;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.planning.AssignmentId;

/** Reminds people of what is due soon. */
@Stateless
@Allows
public class ReminderService implements Job {

    @Inject JobQueue queue;
    @Inject AssignmentRows rows;
    @Inject AssignmentNews news;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return queue.nextDue(AssignmentRows.REMINDERS);
    }

    @Override
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public boolean doNext(Instant now) {
        var taken = queue.take(AssignmentRows.REMINDERS, now).map(AssignmentId::new);
        taken.ifPresent(this::remind);
        return taken.isPresent();
    }

    private void remind(AssignmentId id) {
        rows.find(id)
                .map(AssignmentEntity::assignment)
                .filter(work -> work.state().isOpen())
                .ifPresent(work -> news.tell(work, NotificationKind.DUE_SOON));
        rows.remindNot(id);
    }
}
