package press.imprimatur.planning.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.UserId;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.NewAssignment;

/**
 * Work that a script plans.
 *
 * @param due until when, UTC; may be left out
 * @param article the story that it is about; left out for one that is not begun
 * @param person who does it; left out, it is an idea
 */
public record NewAssignmentJson(
        String title,
        String note,
        String section,
        Optional<Instant> due,
        Optional<ArticleId> article,
        Optional<UserId> person) {

    NewAssignment wanted() {
        return new NewAssignment(new AssignmentDetails(title, note, section, due), article, person);
    }
}
