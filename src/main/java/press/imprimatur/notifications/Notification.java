package press.imprimatur.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody was told.
 *
 * @param headline of the story or the work, as it was then
 * @param by the name of who did it; empty if it happened by itself
 * @param place where at the desk it is seen: a path of ours
 * @param at when it happened, UTC
 * @param readAt when it was read, UTC; empty as long as it is not
 */
public record Notification(
        NotificationId id,
        NotificationKind kind,
        String headline,
        Optional<String> by,
        String place,
        Instant at,
        Optional<Instant> readAt) {

    /** The key of the sentence that says it, with who did it and the headline. */
    public String key() {
        return "notifications.said." + kind + (by.isPresent() ? "" : ".byItself");
    }
}
