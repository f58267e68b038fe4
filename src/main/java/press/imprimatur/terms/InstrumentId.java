package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names an instrument through all its versions. */
public record InstrumentId(UUID value) implements Comparable<InstrumentId>, Serializable {

    public InstrumentId {
        requireNonNull(value, "value");
    }

    /** A new name, ordered by the time it was given. */
    public static InstrumentId next() {
        return new InstrumentId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static InstrumentId of(String text) {
        return new InstrumentId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<InstrumentId> find(String text) {
        try {
            return Optional.of(of(text.strip()));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
