package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a person who has, or had, an account; kept for ever in the audit trail. */
public record UserId(UUID value) implements Serializable {

    public UserId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static UserId next() {
        return new UserId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
