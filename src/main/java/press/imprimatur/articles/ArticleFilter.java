package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.identity.UserId;

/**
 * Which articles a list shows; what is empty does not narrow it.
 *
 * @param stage only those that have come so far
 * @param createdBy only those that this person began
 */
public record ArticleFilter(Optional<Stage> stage, Optional<UserId> createdBy) {

    /** All of them. */
    public static final ArticleFilter ALL = new ArticleFilter(Optional.empty(), Optional.empty());

    public ArticleFilter {
        requireNonNull(stage, "stage");
        requireNonNull(createdBy, "createdBy");
    }
}
