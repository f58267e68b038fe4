package press.imprimatur.conversation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names what somebody said in a thread; later ones sort after earlier ones. */
public record CommentId(UUID value) implements Serializable {

    public CommentId {
        requireNonNull(value, "value");
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<CommentId> find(String text) {
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
