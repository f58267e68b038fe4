package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a working draft: what is typed into one page by one person, from when it was opened. */
public record WorkingDraftId(UUID value) implements Serializable {

    public WorkingDraftId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static WorkingDraftId next() {
        return new WorkingDraftId(TimeOrdered.next());
    }

    /** Reads what {@link #toString} wrote; empty if it is not a UUID. */
    public static Optional<WorkingDraftId> find(String text) {
        try {
            return Optional.of(new WorkingDraftId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
