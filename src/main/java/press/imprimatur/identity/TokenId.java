package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names an API token without giving it away. */
public record TokenId(UUID value) implements Serializable {

    public TokenId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static TokenId next() {
        return new TokenId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
