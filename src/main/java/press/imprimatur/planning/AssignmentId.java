package press.imprimatur.planning;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names an assignment; later ones sort after earlier ones. */
public record AssignmentId(UUID value) implements Serializable {

    public AssignmentId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static AssignmentId next() {
        return new AssignmentId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<AssignmentId> find(String text) {
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
