package press.imprimatur.planning.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.api.Versioned;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;

/** Work on a story, as scripts read it. */
public record AssignmentJson(
        String id,
        long version,
        String title,
        String note,
        String section,
        Optional<Instant> due,
        String state,
        Optional<String> article,
        Optional<String> person,
        Optional<String> personName,
        String plannedBy,
        Instant plannedAt)
        implements Versioned {

    static AssignmentJson of(Assignment work) {
        var details = work.details();
        return new AssignmentJson(
                work.id().toString(),
                work.version(),
                details.title(),
                details.note(),
                details.section(),
                details.due(),
                work.state().name(),
                work.article().map(ArticleId::toString),
                work.assignee().map(who -> who.person().toString()),
                work.assignee().map(Assignee::name),
                work.planned().name(),
                work.planned().at());
    }
}
