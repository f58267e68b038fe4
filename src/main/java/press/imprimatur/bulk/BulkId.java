package press.imprimatur.bulk;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names one piece of work on many stories; later ones sort after earlier ones. */
public record BulkId(UUID value) implements Serializable {

    public BulkId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static BulkId next() {
        return new BulkId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static BulkId of(String text) {
        return new BulkId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<BulkId> find(String text) {
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
