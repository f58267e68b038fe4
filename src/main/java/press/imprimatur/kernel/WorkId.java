package press.imprimatur.kernel;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names a work: a story or a picture that somebody has rights in. An article of the desk is a work,
 * and so is each of its pictures; {@code rights} knows works only by this name.
 */
public record WorkId(UUID value) implements Serializable {

    public WorkId {
        requireNonNull(value, "value");
    }

    /** A new name, ordered by the time it was given. */
    public static WorkId next() {
        return new WorkId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static WorkId of(String text) {
        return new WorkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
