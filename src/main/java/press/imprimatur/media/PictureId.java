package press.imprimatur.media;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;

/** Names a picture; body texts refer to it as {@code picture:} and this name. */
public record PictureId(UUID value) implements Serializable {

    public PictureId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static PictureId next() {
        return new PictureId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static PictureId of(String text) {
        return new PictureId(UUID.fromString(text));
    }

    /** The picture as {@code rights} knows it: a work of its own. */
    public WorkId work() {
        return new WorkId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
