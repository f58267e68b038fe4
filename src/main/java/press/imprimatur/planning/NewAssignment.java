package press.imprimatur.planning;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.UserId;

/**
 * Work that somebody plans.
 *
 * @param article the story that it is about; empty for one that is not begun
 * @param person who does it; empty as long as it is an idea
 */
public record NewAssignment(
        AssignmentDetails details, Optional<ArticleId> article, Optional<UserId> person) {

    public NewAssignment {
        requireNonNull(details, "details");
        requireNonNull(article, "article");
        requireNonNull(person, "person");
    }

    /** An idea that nobody has yet. */
    public static NewAssignment idea(AssignmentDetails details) {
        return new NewAssignment(details, Optional.empty(), Optional.empty());
    }
}
