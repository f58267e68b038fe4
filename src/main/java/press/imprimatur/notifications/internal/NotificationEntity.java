package press.imprimatur.notifications.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationId;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Telling;

@Entity(name = "Notification")
@Table(name = "notifications_notification")
class NotificationEntity {

    @Id private UUID id;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String headline;

    @Column(name = "by_name")
    private String byName;

    private String place;
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    /** Whether it waits for the letter of the day. */
    private boolean gathered;

    protected NotificationEntity() {}

    NotificationEntity(UserId person, Telling telling, Caller by, Instant at, boolean gathered) {
        this.id = NotificationId.next().value();
        this.person = person.value();
        this.kind = telling.kind();
        this.headline = telling.headline();
        this.byName = by.isSystem() ? null : by.name();
        this.place = telling.place();
        this.at = at;
        this.gathered = gathered;
    }

    Notification notification() {
        return new Notification(
                new NotificationId(id),
                kind,
                headline,
                Optional.ofNullable(byName),
                place,
                at,
                Optional.ofNullable(readAt));
    }
}
