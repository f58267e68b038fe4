package press.imprimatur.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.AssignmentState;
import press.imprimatur.planning.StoryAssignments;

/** Open work in columns by how far it has come, with what was planned last of what is done. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssignmentBoard implements Serializable {

    private static final int MOST = 200;
    private static final int LAST_DONE = 10;
    private static final String HERE = "/desk/planning/board?faces-redirect=true";

    @Inject StoryAssignments assignments;
    @Inject AssignmentWords words;
    @Inject CurrentCaller caller;
    @Inject Sentences sentences;
    @Inject Notices notices;

    private transient List<WorkColumn> columns;

    /** From the idea to what is done. */
    public List<WorkColumn> getColumns() {
        if (columns == null) {
            var open = assignments.open(AssignmentFilter.ALL, Optional.empty(), MOST).items();
            var ended = assignments.ended(Optional.empty(), LAST_DONE).items();
            columns =
                    List.of(
                            column(AssignmentState.IDEA, open),
                            column(AssignmentState.ASSIGNED, open),
                            column(AssignmentState.IN_WORK, open),
                            column(AssignmentState.DONE, ended));
        }
        return columns;
    }

    private WorkColumn column(AssignmentState state, List<Assignment> all) {
        var cards = all.stream().filter(work -> work.state() == state).map(words::row).toList();
        return new WorkColumn(state.name(), sentences.say("planning.state." + state), cards);
    }

    /** Moves a card to another column; who moves what nobody has takes it. */
    public String move(String id, long seen, String to) {
        var work = assignments.get(AssignmentId.of(id));
        var state = AssignmentState.valueOf(to);
        var version = seen;
        if (state.needsSomebody() && work.assignee().isEmpty()) {
            var me = Optional.of(caller.get().user());
            version = assignments.give(work.id(), seen, me).version();
        }
        if (work.assignee().isPresent() || state != AssignmentState.ASSIGNED) {
            assignments.move(work.id(), version, state);
        }
        notices.done("planning.movedTo", work.details().title(), stateInWords(state));
        return HERE;
    }

    private String stateInWords(AssignmentState state) {
        return sentences.say("planning.state." + state);
    }
}
