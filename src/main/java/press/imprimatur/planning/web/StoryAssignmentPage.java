package press.imprimatur.planning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.AssignmentState;
import press.imprimatur.planning.NewAssignment;
import press.imprimatur.planning.StoryAssignments;

/** Work on a story: what, who, until when, and how far it has come. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class StoryAssignmentPage implements Serializable {

    @Inject StoryAssignments assignments;
    @Inject ArticleDesk articles;
    @Inject AssignmentWords words;
    @Inject DueTimes times;
    @Inject CurrentCaller caller;
    @Inject Notices notices;

    private AssignmentId id;
    private ArticleId article;
    private long seen;
    private AssignmentForm form = new AssignmentForm();
    private transient Assignment work;

    /** Takes up the work that the address names, or the story that new work is about. */
    public void load() {
        if (id != null) {
            work = assignments.get(id);
            seen = work.version();
            article = work.article().orElse(null);
            form = AssignmentForm.of(work, times);
        } else if (article != null) {
            var text = articles.get(article).text();
            form.setTitle(text.headline());
            form.setSection(text.details().section());
        }
    }

    public String save() {
        var details = form.details(times);
        if (id == null) {
            var about = Optional.ofNullable(article);
            id = assignments.plan(new NewAssignment(details, about, form.chosen())).id();
        } else {
            var changed = assignments.change(id, seen, details);
            seen = changed.version();
            if (!form.chosen().equals(changed.assignee().map(Assignment.Assignee::person))) {
                assignments.give(id, seen, form.chosen());
            }
        }
        notices.done("planning.saved");
        return here();
    }

    public String move(String to) {
        assignments.move(id, seen, AssignmentState.valueOf(to));
        notices.done("planning.moved");
        return here();
    }

    /** Takes up again what was done or dropped, where it stands with somebody or with nobody. */
    public String reopen() {
        var isAssigned = assignments.get(id).assignee().isPresent();
        return move(isAssigned ? "ASSIGNED" : "IDEA");
    }

    public String take() {
        assignments.give(id, seen, Optional.of(caller.get().user()));
        notices.done("planning.taken", form.getTitle());
        return here();
    }

    public String begin() {
        var begun = assignments.begin(id, seen);
        notices.done("planning.begun");
        return "/desk/articles/article?faces-redirect=true&id=" + begun.article().orElseThrow();
    }

    private String here() {
        return "/desk/planning/assignment?faces-redirect=true&id=" + id;
    }

    /** As it is kept, not as it is being typed; null for what is not planned yet. */
    public AssignmentRow getRow() {
        if (work == null && id != null) {
            work = assignments.get(id);
        }
        return work == null ? null : words.row(work);
    }

    /** Who can be chosen: whom the caller may give it to, and who has it. */
    public List<PersonChoice> getPeople() {
        return PersonChoice.of(assignments.people(), form.getPerson(), form.getPersonName());
    }

    public AssignmentForm getForm() {
        return form;
    }

    public String getZone() {
        return times.zone();
    }

    public boolean isPlanned() {
        return id != null;
    }

    public AssignmentId getId() {
        return id;
    }

    public void setId(AssignmentId id) {
        this.id = id;
    }

    public ArticleId getArticle() {
        return article;
    }

    public void setArticle(ArticleId article) {
        this.article = article;
    }
}
