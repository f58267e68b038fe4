package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a correction of what is live, or a note of ours beside it. */
public record CorrectionId(UUID value) implements Serializable {

    public CorrectionId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static CorrectionId next() {
        return new CorrectionId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
