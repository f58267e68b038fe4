package press.imprimatur.planning.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.AssignmentNotFound;
import press.imprimatur.planning.AssignmentState;
import press.imprimatur.planning.NewAssignment;
import press.imprimatur.planning.StoryAssignments;
import press.imprimatur.sections.Sections;

@Stateless
@Allows
public class StoryAssignmentsService implements StoryAssignments {

    @Inject AssignmentRows rows;
    @Inject DueReminders reminders;
    @Inject AssignmentNews news;
    @Inject StoryBeginnings stories;
    @Inject ArticleDesk articles;
    @Inject Sections sections;
    @Inject Users users;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public Assignment plan(NewAssignment wanted) {
        AssignmentPolicy.refuseUnlessMayGive(Optional.empty(), wanted.person(), caller.get());
        refuseUnknownSection(wanted.details());
        wanted.article().ifPresent(articles::get);
        var work =
                new AssignmentEntity(
                        wanted.details(), wanted.article(), caller.get(), clock.instant());
        work.giveTo(wanted.person().map(this::assignee));
        rows.add(work);
        return told("assignment.planned", work, Optional.empty());
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Assignment change(AssignmentId id, long seen, AssignmentDetails details) {
        var work = seen(id, seen);
        var before = work.assignment();
        AssignmentPolicy.refuseUnlessMayChange(before, caller.get());
        if (!before.details().section().equals(details.section())) {
            refuseUnknownSection(details);
        }
        work.write(details);
        return told("assignment.changed", work, before.assignee());
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Assignment give(AssignmentId id, long seen, Optional<UserId> person) {
        var work = seen(id, seen);
        var before = work.assignment().assignee();
        AssignmentPolicy.refuseUnlessMayGive(before.map(Assignee::person), person, caller.get());
        AssignmentPolicy.refuseUnlessOpen(work.assignment());
        work.giveTo(person.map(this::assignee));
        return told("assignment.given", work, before);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Assignment move(AssignmentId id, long seen, AssignmentState to) {
        var work = seen(id, seen);
        var before = work.assignment();
        AssignmentPolicy.refuseUnlessMayChange(before, caller.get());
        if (to.needsSomebody() && before.assignee().isEmpty()) {
            throw new FieldRefused("person", "planning.personMissing");
        }
        if (to == AssignmentState.IDEA) {
            work.giveTo(Optional.empty());
        } else {
            work.moveTo(to);
        }
        return told("assignment.moved", work, before.assignee());
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Assignment begin(AssignmentId id, long seen) {
        var work = seen(id, seen);
        var before = work.assignment();
        AssignmentPolicy.refuseUnlessMayBegin(before, caller.get());
        if (before.assignee().isEmpty()) {
            work.giveTo(Optional.of(assignee(caller.get().user())));
        }
        work.becomes(stories.begin(work.assignment()));
        return told("assignment.begun", work, work.assignment().assignee());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Assignment get(AssignmentId id) {
        return there(id).assignment();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Assignment> open(AssignmentFilter filter, Optional<String> cursor, int limit) {
        var after = cursor.map(AssignmentCursor::read).orElse(AssignmentCursor.BEGINNING);
        return Slice.of(all(rows.open(filter, after, limit + 1)), limit, AssignmentCursor::after);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<Assignment> ended(Optional<String> cursor, int limit) {
        var before = cursor.map(StoryAssignmentsService::place).orElse(TimeOrdered.END);
        return Slice.of(all(rows.ended(before, limit + 1)), limit, last -> last.id().toString());
    }

    private static UUID place(String cursor) {
        return AssignmentId.find(cursor)
                .map(AssignmentId::value)
                .orElseThrow(() -> new FieldRefused("cursor", "planning.cursorMalformed"));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Assignment> of(ArticleId article) {
        return all(rows.of(article));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Assignment> dueBetween(Instant from, Instant to, int limit) {
        return all(rows.dueBetween(from, to, limit));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<UserId, String> people() {
        var writers = users.toChooseFrom(Set.of(REPORTER, EDITOR));
        if (caller.get().is(EDITOR)) {
            return writers;
        }
        var me = caller.get().user();
        return writers.containsKey(me) ? Map.of(me, writers.get(me)) : Map.of();
    }

    private static List<Assignment> all(List<AssignmentEntity> found) {
        return found.stream().map(AssignmentEntity::assignment).toList();
    }

    private AssignmentEntity seen(AssignmentId id, long seen) {
        var work = there(id);
        work.refuseIfNotAt(seen);
        return work;
    }

    private AssignmentEntity there(AssignmentId id) {
        return rows.find(id).orElseThrow(() -> new AssignmentNotFound(id));
    }

    private Assignee assignee(UserId person) {
        var name = users.activeWith(Set.of(REPORTER, EDITOR)).get(person);
        if (name == null) {
            throw new FieldRefused("person", "planning.personUnknown");
        }
        return new Assignee(person, name);
    }

    private void refuseUnknownSection(AssignmentDetails details) {
        if (!details.section().isEmpty() && sections.findBySlug(details.section()).isEmpty()) {
            throw new FieldRefused("section", "planning.sectionUnknown");
        }
    }

    private Assignment told(String verb, AssignmentEntity entity, Optional<Assignee> before) {
        rows.changed(entity);
        var work = entity.assignment();
        reminders.arrange(work);
        if (!work.assignee().equals(before)) {
            news.tell(work, NotificationKind.ASSIGNED);
        }
        audit.record(AuditedAct.of(verb, "assignment", work.id(), work.details().title()));
        return work;
    }
}
