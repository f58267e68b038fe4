package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a captured original. */
public record CaptureId(UUID value) implements Serializable {

    public CaptureId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static CaptureId next() {
        return new CaptureId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static CaptureId of(String text) {
        return new CaptureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
