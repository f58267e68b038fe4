package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a partner's token for a feed. It is no secret. */
public record FeedTokenId(UUID value) implements Serializable {

    public FeedTokenId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static FeedTokenId next() {
        return new FeedTokenId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static FeedTokenId of(String text) {
        return new FeedTokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
