package press.imprimatur.conversation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a thread of comments; later ones sort after earlier ones. */
public record ThreadId(UUID value) implements Serializable {

    public ThreadId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static ThreadId next() {
        return new ThreadId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static ThreadId of(String text) {
        return new ThreadId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<ThreadId> find(String text) {
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
