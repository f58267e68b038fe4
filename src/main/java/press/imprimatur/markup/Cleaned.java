package press.imprimatur.markup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A body made of foreign text, and what happened on the way.
 *
 * @param losses in the order of the text, the first {@link #MOST_LOSSES}
 */
public record Cleaned(Body body, List<Loss> losses) {

    /** More than anybody reads. */
    public static final int MOST_LOSSES = 100;

    public Cleaned {
        requireNonNull(body, "body");
        losses = List.copyOf(losses);
    }
}
