package press.imprimatur.search;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a saved search; later ones sort after earlier ones. */
public record SavedSearchId(UUID value) implements Serializable {

    public SavedSearchId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static SavedSearchId next() {
        return new SavedSearchId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static SavedSearchId of(String text) {
        return new SavedSearchId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<SavedSearchId> find(String text) {
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
