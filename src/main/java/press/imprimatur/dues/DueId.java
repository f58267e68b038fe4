package press.imprimatur.dues;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names something that is due. */
public record DueId(UUID value) implements Serializable {

    public DueId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static DueId next() {
        return new DueId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static DueId of(String text) {
        return new DueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
