package press.imprimatur.notifications.internal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.UserId;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.notifications.MailChoice;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;

@Stateless
@Allows
public class NotificationsService implements Notifications {

    /** Before most people begin. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject NotificationRows rows;
    @Inject MailChoices choices;
    @Inject NotificationLetters letters;
    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller callers;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    /** What somebody did has been allowed where it was done; here others only hear of it. */
    @Override
    @Allows(everybodyAtTheDesk = true)
    public void tell(Telling telling) {
        var me = callers.get().user();
        telling.people().stream()
                .filter(person -> !person.equals(me))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(person -> tell(person, telling));
    }

    private void tell(UserId person, Telling telling) {
        var now = clock.instant();
        var to = letters.addressOf(person);
        var choice = to.isPresent() ? choices.of(person) : MailChoice.NEVER;
        var gathered = choice == MailChoice.DAILY;
        var told = new NotificationEntity(person, telling, callers.get(), now, gathered);
        rows.add(told);
        if (gathered) {
            var at = nextMorning(now);
            choices.digestAt(person, at);
            due.fire(new JobDue(at));
        } else if (choice == MailChoice.AT_ONCE) {
            letters.tell(person, to.orElseThrow(), told.notification());
        }
    }

    private Instant nextMorning(Instant now) {
        var here = ZonedDateTime.ofInstant(now, newsrooms.get().zone());
        var today = here.with(MORNING);
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
