package press.imprimatur.notifications.web;

import java.time.Instant;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.notifications.Notification;

/** A notification as pages show it. */
public class NotificationRow {

    private final Notification notification;
    private final String sentence;

    NotificationRow(Notification notification, Sentences sentences) {
        this.notification = notification;
        this.sentence =
                sentences.say(
                        notification.key(), notification.by().orElse(""), notification.headline());
    }

    public String getId() {
        return notification.id().toString();
    }

    public String getSentence() {
        return sentence;
    }

    public Instant getAt() {
        return notification.at();
    }

    public boolean isUnread() {
        return notification.readAt().isEmpty();
    }
}
