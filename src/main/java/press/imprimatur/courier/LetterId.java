package press.imprimatur.courier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a letter; later ones sort after earlier ones. */
public record LetterId(UUID value) implements Serializable {

    public LetterId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static LetterId next() {
        return new LetterId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
