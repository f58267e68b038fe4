package press.imprimatur.planning.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.AssignmentState;

/**
 * Begins as an idea, or with somebody who does it; comes to its story when that is begun; and ends
 * done or dropped, from where it can be taken up again.
 */
@Entity(name = "Assignment")
@Table(name = "planning_assignment")
class AssignmentEntity {

    @Id private UUID id;

    @Version private long version;

    private String title;
    private String note;
    private String section;
    private Instant due;

    /** By which open work is in order: what is due at no time comes last. */
    @Column(name = "due_order")
    private Instant dueOrder;

    @Enumerated(EnumType.STRING)
    private AssignmentState state = AssignmentState.IDEA;

    private boolean open = true;

    @Column(name = "article_id")
    private UUID article;

    private UUID person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "planned_by_name")
    private String plannedByName;

    @Column(name = "planned_at")
    private Instant plannedAt;

    protected AssignmentEntity() {}

    AssignmentEntity(AssignmentDetails details, Optional<ArticleId> about, Caller by, Instant now) {
        this.id = AssignmentId.next().value();
        this.article = about.map(ArticleId::value).orElse(null);
        this.plannedBy = by.user().value();
        this.plannedByName = by.name();
        this.plannedAt = now;
        write(details);
    }

    void refuseIfNotAt(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile("assignment", seen, version);
        }
    }

    void write(AssignmentDetails details) {
        title = details.title();
        note = details.note();
        section = details.section();
        due = details.due().orElse(null);
        dueOrder = details.due().orElse(AssignmentCursor.NEVER);
    }

    void giveTo(Optional<Assignee> who) {
        person = who.map(each -> each.person().value()).orElse(null);
        personName = who.map(Assignee::name).orElse(null);
        if (who.isEmpty()) {
            moveTo(AssignmentState.IDEA);
        } else if (state == AssignmentState.IDEA) {
            moveTo(AssignmentState.ASSIGNED);
        }
    }

    void moveTo(AssignmentState to) {
        state = to;
        open = to.isOpen();
    }

    void becomes(ArticleId story) {
        article = story.value();
        moveTo(AssignmentState.IN_WORK);
    }

    boolean isOpen() {
        return open;
    }

    AssignmentId assignmentId() {
        return new AssignmentId(id);
    }

    Assignment assignment() {
        return new Assignment(
                assignmentId(),
                version,
                new AssignmentDetails(title, note, section, Optional.ofNullable(due)),
                state,
                Optional.ofNullable(article).map(ArticleId::new),
                Optional.ofNullable(person).map(who -> new Assignee(new UserId(who), personName)),
                new Assignment.Planned(new UserId(plannedBy), plannedByName, plannedAt));
    }
}
