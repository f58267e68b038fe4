package press.imprimatur.notifications.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.notifications.Notification;

/** A notification, as scripts read it. */
public record NotificationJson(
        String id,
        String kind,
        String headline,
        Optional<String> by,
        String place,
        Instant at,
        Optional<Instant> readAt) {

    static NotificationJson of(Notification notification) {
        return new NotificationJson(
                notification.id().toString(),
                notification.kind().name(),
                notification.headline(),
                notification.by(),
                notification.place(),
                notification.at(),
                notification.readAt());
    }
}
