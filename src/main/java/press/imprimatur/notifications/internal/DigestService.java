package press.imprimatur.notifications.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.Job;
import press.imprimatur.jobs.JobQueue;

/** Sends people their letter of the day. */
@Stateless
@Allows
public class DigestService implements Job {

    private static final int MOST_IN_A_LETTER = 100;

    @Inject JobQueue queue;
    @Inject NotificationRows rows;
    @Inject MailChoices choices;
    @Inject NotificationLetters letters;

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return queue.nextDue(MailChoices.DIGESTS);
    }

    @Override
    @Allows
    @TransactionAttribute(REQUIRES_NEW)
    public boolean doNext(Instant now) {
        var taken = queue.take(MailChoices.DIGESTS, now).map(UserId::new);
        taken.ifPresent(this::send);
        return taken.isPresent();
    }

    private void send(UserId person) {
        var told =
                rows.gathered(person, MOST_IN_A_LETTER).stream()
                        .map(NotificationEntity::notification)
                        .toList();
        if (!told.isEmpty()) {
            letters.addressOf(person).ifPresent(to -> letters.tellOfTheDay(person, to, told));
        }
        rows.letGo(person);
        choices.noDigest(person);
    }
}
