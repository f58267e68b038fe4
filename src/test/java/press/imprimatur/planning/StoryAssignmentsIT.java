package press.imprimatur.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.IdentityFixture.asSystem;
import static press.imprimatur.identity.IdentityFixture.colleague;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.sections.SectionDetails;
import press.imprimatur.sections.Sections;
import press.imprimatur.testing.ImprimaturArchive;

/** Who does which story until when. */
@ArquillianTest
class StoryAssignmentsIT {

    @Inject StoryAssignments assignments;
    @Inject ArticleDesk articles;
    @Inject Sections sections;
    @Inject Inbox inbox;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject ClockInHand background;
    @Inject Clock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Caller editor;
    private Caller reporter;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void letAnEditorAndAReporterJoin() {
        background.pause();
        editor = colleague("Edith " + unique, "", Role.EDITOR);
        reporter = colleague("Rae " + unique, "", Role.REPORTER);
    }

    @AfterEach
    void letTheClockRun() {
        background.windUp();
    }

    @Test
    void beginAsIdeasBecomeDraftsWithTitleSectionAndAuthorAndAreDone() {
        var section = section();
        var details = new AssignmentDetails("Ferries", "Call Nora", section, Optional.empty());
        var idea = as(editor, () -> assignments.plan(NewAssignment.idea(details)));
        assertThat(idea.state()).isEqualTo(AssignmentState.IDEA);

        var given = give(editor, idea, Optional.of(reporter.user()));
        assertThat(given.state()).isEqualTo(AssignmentState.ASSIGNED);
        var begun = as(reporter, () -> assignments.begin(given.id(), given.version()));

        assertThat(begun.state()).isEqualTo(AssignmentState.IN_WORK);
        var story = as(reporter, () -> articles.get(begun.article().orElseThrow()));
        assertThat(story.text().headline()).isEqualTo("Ferries");
        assertThat(story.text().byline()).isEqualTo("Rae " + unique);
        assertThat(story.text().details().section()).isEqualTo(section);
        assertThat(story.stage()).isEqualTo(Stage.DRAFT);
        assertThat(as(editor, () -> assignments.of(story.id()))).containsExactly(begun);
        var done = move(reporter, begun, AssignmentState.DONE);
        assertThat(as(editor, () -> ended())).extracting(Assignment::id).contains(done.id());
        assertThatThrownBy(() -> as(reporter, () -> assignments.begin(done.id(), done.version())))
                .isInstanceOf(AssignmentNotOpen.class);
    }

    @Test
    void areGivenToOthersByEditorsOnly() {
        var idea = plan(reporter, "Mine to think of", Optional.empty());
        var other = Optional.of(editor.user());

        assertThatThrownBy(() -> give(reporter, idea, other)).isInstanceOf(OnlyEditorsAssign.class);
        assertThatThrownBy(() ->
                        as(
                                reporter,
                                () ->
                                        assignments.plan(
                                                new NewAssignment(
                                                        idea.details(), Optional.empty(), other))))
                .isInstanceOf(OnlyEditorsAssign.class);
        var taken = give(reporter, idea, Optional.of(reporter.user()));
        assertThat(taken.isFor(reporter.user())).isTrue();
        assertThat(give(reporter, taken, Optional.empty()).state()).isEqualTo(AssignmentState.IDEA);
        assertThat(as(reporter, assignments::people)).containsOnlyKeys(reporter.user());
    }

    @Test
    void areChangedByThoseWhoPlannedOrDoThemAndByEditors() {
        var work = plan(editor, "Ferries", Optional.empty());

        assertThatThrownBy(() -> move(reporter, work, AssignmentState.DROPPED))
                .isInstanceOf(NotYourAssignment.class);
        var given = give(editor, work, Optional.of(reporter.user()));
        assertThat(move(reporter, given, AssignmentState.IN_WORK).state())
                .isEqualTo(AssignmentState.IN_WORK);
        assertThatThrownBy(() -> move(editor, given, AssignmentState.DONE))
                .isInstanceOf(ChangedMeanwhile.class);
        var rights = colleague("Rita " + unique, "", Role.RIGHTS_EDITOR);
        assertThatThrownBy(() -> plan(rights, "Ferries", Optional.empty()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void areNobodysWhenWhoHadThemLeavesAndEditorsAreTold() {
        var soon = Optional.of(clock.instant().plus(Duration.ofDays(1)));
        var given =
                give(editor, plan(editor, "Ferries " + unique, soon), Optional.of(reporter.user()));
        var done =
                give(editor, plan(editor, "Tides", Optional.empty()), Optional.of(reporter.user()));
        move(editor, done, AssignmentState.DONE);

        asSystem(() -> {
            users.deactivate(reporter.user());
            return null;
        });

        var left = as(editor, () -> assignments.get(given.id()));
        assertThat(left.assignee()).isEmpty();
        assertThat(left.state()).isEqualTo(AssignmentState.IDEA);
        assertThat(as(editor, () -> assignments.get(done.id())).assignee()).isPresent();
        assertThat(as(editor, () -> inbox.list(Optional.empty(), 50)).items())
                .filteredOn(each -> each.kind() == NotificationKind.LEFT_BEHIND)
                .extracting(Notification::headline)
                .containsExactly("Ferries " + unique);
    }

    @Test
    void refuseWhatIsNotThere() {
        assertThatThrownBy(() -> plan(editor, " ", Optional.empty()))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> assertThat(refusal.field()).contains("title"));
        var work = plan(editor, "Ferries", Optional.empty());
        assertThatThrownBy(() -> give(editor, work, Optional.of(UserId.next())))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> move(editor, work, AssignmentState.DONE))
                .isInstanceOf(FieldRefused.class);
        var none = new AssignmentDetails("Ferries", "", "no-" + unique, Optional.empty());
        assertThatThrownBy(() -> as(editor, () -> assignments.plan(NewAssignment.idea(none))))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> as(editor, () -> assignments.get(AssignmentId.next())))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    void areListedByWhenTheyAreDueAndWhatIsDueNeverLast() {
        var now = clock.instant();
        var never = given("Never", Optional.empty());
        var late = given("Late", Optional.of(now.minusSeconds(60)));
        var soon = given("Soon", Optional.of(now.plus(Duration.ofDays(1))));
        var mine = new AssignmentFilter(Optional.of(reporter.user()), Optional.empty());

        var first = as(reporter, () -> assignments.open(mine, Optional.empty(), 2));
        var rest = as(reporter, () -> assignments.open(mine, first.next(), 2));
        var overdue = new AssignmentFilter(Optional.of(reporter.user()), Optional.of(now));

        assertThat(first.items()).extracting(Assignment::id).containsExactly(late.id(), soon.id());
        assertThat(rest.items()).extracting(Assignment::id).containsExactly(never.id());
        assertThat(rest.next()).isEmpty();
        assertThat(as(editor, () -> assignments.open(overdue, Optional.empty(), 9)).items())
                .extracting(Assignment::id)
                .containsExactly(late.id());
        assertThat(as(editor, () -> assignments.dueBetween(now, now.plusSeconds(90_000), 1000)))
                .extracting(Assignment::id)
                .contains(soon.id())
                .doesNotContain(late.id(), never.id());
    }

    @Test
    void tellWhoGetsThemAndRemindOnceTwoHoursBefore() {
        var due = clock.instant().plus(Duration.ofHours(5));
        given("Ferries", Optional.of(due));
        assertThat(kinds(reporter)).containsExactly(NotificationKind.ASSIGNED);

        background.turnTo(due.minus(Duration.ofHours(2)).minusSeconds(60));
        assertThat(kinds(reporter)).hasSize(1);
        background.turnTo(due.minus(Duration.ofHours(2)));
        background.turnTo(due);

        assertThat(kinds(reporter))
                .containsExactly(NotificationKind.DUE_SOON, NotificationKind.ASSIGNED);
        assertThat(kinds(editor)).isEmpty();
    }

    @Test
    void remindNobodyOfWhatIsDone() {
        var due = clock.instant().plus(Duration.ofHours(5));
        move(reporter, given("Ferries", Optional.of(due)), AssignmentState.DONE);

        background.turnTo(due);

        assertThat(kinds(reporter)).containsExactly(NotificationKind.ASSIGNED);
    }

    private Assignment given(String title, Optional<Instant> due) {
        var details = new AssignmentDetails(title, "", "", due);
        var wanted = new NewAssignment(details, Optional.empty(), Optional.of(reporter.user()));
        return as(editor, () -> assignments.plan(wanted));
    }

    private Assignment plan(Caller by, String title, Optional<Instant> due) {
        return as(
                by,
                () ->
                        assignments.plan(
                                NewAssignment.idea(new AssignmentDetails(title, "", "", due))));
    }

    private Assignment give(Caller by, Assignment work, Optional<UserId> person) {
        return as(by, () -> assignments.give(work.id(), work.version(), person));
    }

    private Assignment move(Caller by, Assignment work, AssignmentState to) {
        return as(by, () -> assignments.move(work.id(), work.version(), to));
    }

    private List<Assignment> ended() {
        return assignments.ended(Optional.empty(), 50).items();
    }

    private String section() {
        var details = new SectionDetails("Sea " + unique, "", Optional.empty());
        return as(editor, () -> sections.add(details)).slug();
    }

    private List<NotificationKind> kinds(Caller person) {
        return as(person, () -> inbox.list(Optional.empty(), 50)).items().stream()
                .map(Notification::kind)
                .toList();
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.runAs(caller, work);
    }
}
