package press.imprimatur.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Slice;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.StoryAssignments;

/** Who does which story until when. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssignmentsPage implements Slice.Source<AssignmentRow>, Serializable {

    private static final List<String> VIEWS = List.of("mine", "all", "overdue", "ended");

    @Inject StoryAssignments assignments;
    @Inject AssignmentWords words;
    @Inject DueTimes times;
    @Inject CurrentCaller caller;
    @Inject Notices notices;
    @Inject Clock clock;

    private String view = "mine";

    @Override
    public Slice<AssignmentRow> after(Optional<String> cursor, int most) {
        var found =
                switch (view) {
                    case "ended" -> assignments.ended(cursor, most);
                    case "all" -> assignments.open(AssignmentFilter.ALL, cursor, most);
                    case "overdue" -> assignments.open(overdue(), cursor, most);
                    default -> assignments.open(mine(), cursor, most);
                };
        return found.map(words::row);
    }

    private AssignmentFilter overdue() {
        return new AssignmentFilter(Optional.empty(), Optional.of(clock.instant()));
    }

    private AssignmentFilter mine() {
        return new AssignmentFilter(Optional.of(caller.get().user()), Optional.empty());
    }

    /** Takes what nobody has. */
    public String take(String id, long seen) {
        var me = Optional.of(caller.get().user());
        var taken = assignments.give(AssignmentId.of(id), seen, me);
        notices.done("planning.taken", taken.details().title());
        return "/desk/planning/assignments?faces-redirect=true&view=" + view;
    }

    /** Begins the story, and goes to it. */
    public String begin(String id, long seen) {
        var begun = assignments.begin(AssignmentId.of(id), seen);
        notices.done("planning.begun");
        return "/desk/articles/article?faces-redirect=true&id=" + begun.article().orElseThrow();
    }

    public String getZone() {
        return times.zone();
    }

    public String getView() {
        return view;
    }

    /** Only what is a view is kept: it goes into the address of the next page. */
    public void setView(String view) {
        this.view = VIEWS.contains(view) ? view : "mine";
    }
}
