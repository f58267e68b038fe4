package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names what is said of where a sentence comes from. */
public record AttributionId(UUID value) implements Serializable {

    public AttributionId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static AttributionId next() {
        return new AttributionId(TimeOrdered.next());
    }

    /** The one of what anybody may have typed; empty if it names nothing. */
    public static Optional<AttributionId> find(String text) {
        try {
            return Optional.of(new AttributionId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
