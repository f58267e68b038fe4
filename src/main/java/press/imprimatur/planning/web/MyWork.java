package press.imprimatur.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.StoryAssignments;

/** Work as other pages show it: that of whoever is looking, and that on a story. */
@Named
@RequestScoped
public class MyWork {

    private static final int SO_MANY = 8;

    @Inject StoryAssignments assignments;
    @Inject AssignmentWords words;
    @Inject CurrentCaller caller;

    private List<AssignmentRow> rows;
    private List<AssignmentRow> ofStory;

    /** Open work of whoever is looking, the earliest due first. */
    public List<AssignmentRow> getRows() {
        if (rows == null) {
            var mine = new AssignmentFilter(Optional.of(caller.get().user()), Optional.empty());
            rows =
                    assignments.open(mine, Optional.empty(), SO_MANY).items().stream()
                            .map(words::row)
                            .toList();
        }
        return rows;
    }

    /** The work on a story. */
    public List<AssignmentRow> on(ArticleId article) {
        if (ofStory == null) {
            ofStory = assignments.of(article).stream().map(words::row).toList();
        }
        return ofStory;
    }
}
