package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names an override. */
public record OverrideId(UUID value) implements Serializable {

    public OverrideId {
        requireNonNull(value, "value");
    }

    /** A new name, ordered by the time it was given. */
    public static OverrideId next() {
        return new OverrideId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static OverrideId of(String text) {
        return new OverrideId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
