package press.imprimatur.notifications.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.MailChoice;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationId;

/** What a token that only reads may do, changes nothing. */
@Stateless
@Allows
public class InboxService implements Inbox {

    @Inject NotificationRows rows;
    @Inject MailChoices choices;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Notification> list(Optional<String> cursor, int limit) {
        var end = cursor.map(InboxService::place).orElse(TimeOrdered.END);
        var found = rows.before(me(), end, limit + 1);
        return Slice.of(
                found.stream().map(NotificationEntity::notification).toList(),
                limit,
                last -> last.id().toString());
    }

    private static UUID place(String cursor) {
        return NotificationId.find(cursor)
                .map(NotificationId::value)
                .orElseThrow(() -> new FieldRefused("cursor", "notifications.cursorMalformed"));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public int unread() {
        return rows.unread(me(), MOST_COUNTED);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public Optional<Notification> read(NotificationId id) {
        var found = rows.find(me(), id).map(NotificationEntity::notification);
        rows.read(me(), id, clock.instant());
        return found;
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public void readAll() {
        rows.readAll(me(), clock.instant());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public MailChoice mailChoice() {
        return choices.of(me());
    }

    /** What was gathered for a letter of the day leaves in it, unless no mail is wanted at all. */
    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR, ADMINISTRATOR})
    public void choose(MailChoice choice) {
        choices.keep(me(), choice);
        if (choice == MailChoice.NEVER) {
            rows.letGo(me());
            choices.noDigest(me());
        }
    }

    private UserId me() {
        return callers.get().user();
    }
}
