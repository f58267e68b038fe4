package press.imprimatur.notifications;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a notification; later ones sort after earlier ones. */
public record NotificationId(UUID value) implements Serializable {

    public NotificationId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static NotificationId next() {
        return new NotificationId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static NotificationId of(String text) {
        return new NotificationId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<NotificationId> find(String text) {
        try {
            return Optional.of(of(text.strip()));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
