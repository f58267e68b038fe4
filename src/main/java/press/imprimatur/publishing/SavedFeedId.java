package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a feed that editors made. */
public record SavedFeedId(UUID value) implements Serializable {

    public SavedFeedId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static SavedFeedId next() {
        return new SavedFeedId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static SavedFeedId of(String text) {
        return new SavedFeedId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<SavedFeedId> find(String text) {
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
