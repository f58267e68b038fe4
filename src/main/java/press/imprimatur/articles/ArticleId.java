package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.kernel.WorkId;

/** Names an article of the desk. */
public record ArticleId(UUID value) implements Serializable {

    public ArticleId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static ArticleId next() {
        return new ArticleId(TimeOrdered.next());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is not a UUID
     */
    public static ArticleId of(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    /** The same of what anybody may have typed; empty if it names nothing. */
    public static Optional<ArticleId> find(String text) {
        try {
            return Optional.of(of(text.strip()));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    /** The article as {@code rights} knows it. */
    public WorkId work() {
        return new WorkId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
