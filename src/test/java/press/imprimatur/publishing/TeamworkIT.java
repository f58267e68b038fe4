package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static press.imprimatur.identity.IdentityFixture.colleague;
import static press.imprimatur.identity.IdentityFixture.tokenWith;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.conversation.NewComment;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.AssignmentState;
import press.imprimatur.planning.NewAssignment;
import press.imprimatur.planning.StoryAssignments;
import press.imprimatur.rights.Holds;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;
import press.imprimatur.testing.Script;

/** What colleagues say and plan about a story that comes out. */
@ArquillianTest
class TeamworkIT {

    private static final List<String> FOR_READERS =
            List.of(
                    "/",
                    "/feed.xml",
                    "/feed.atom",
                    "/feed.json",
                    "/archive",
                    "/latest/",
                    "/sitemap.xml");

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Conversations conversations;
    @Inject StoryAssignments assignments;
    @Inject Inbox inbox;
    @Inject Schedules schedules;
    @Inject Holds holds;
    @Inject ClockInHand jobs;
    @Inject MovableClock clock;
    @ArquillianResource URL base;

    private final HttpClient reader = HttpClient.newHttpClient();
    private final String planted = "heron-" + UUID.randomUUID();
    private Article reprint;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @AfterEach
    void letTheClocksRun() {
        clock.run();
        jobs.windUp();
    }

    @BeforeEach
    void captureAReprint() {
        jobs.pause();
        var outlet = stories.outlet();
        reprint = stories.reprint(outlet);
        var id = reprint.id().work();
        stories.grant(outlet, id, Constraints.NONE, Use.WEB_FULL, Use.FEED_FULL);
    }

    @Test
    void commentsAndAssignmentsAreNothingForReaders() throws Exception {
        plant();
        var publication = publish();
        plant();

        assertThat(read(publication.address().getPath())).contains(reprint.text().headline());
        assertThat(read("/feed.xml")).contains(reprint.text().headline());
        assertThat(read(publication.address().getPath())).doesNotContain(planted);
        for (var path : FOR_READERS) {
            assertThat(read(path)).as(path).doesNotContain(planted);
        }
    }

    @Test
    void commentsAreNoPartOfTheStoryForScriptsOrInThePreview() {
        plant();
        publish();
        var script = new Script(base, tokenWith(TokenScope.READ));

        var preview = stories.as(EDITOR, () -> publishing.preview(reprint.id())).orElse("");
        assertThat(preview).doesNotContain(planted);
        for (var path : List.of("articles/", "publications/")) {
            var answer = script.get(path + reprint.id());
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.json().toString()).doesNotContain(planted);
        }
        assertThat(script.get("articles/" + reprint.id() + "/comments").json().toString())
                .contains(planted);
    }

    @Test
    void whoBeganItIsToldThatItIsOutAndThatItCameDown() {
        publish();
        stories.as(OTHER_EDITOR, () -> publishing.withdraw(reprint.id(), "A mistake"));

        assertThat(toldAbout(EDITOR))
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.CAME_DOWN, NotificationKind.PUBLISHED);
        assertThat(toldAbout(EDITOR).get(0).by()).contains("Otto Other");
        assertThat(toldAbout(OTHER_EDITOR)).isEmpty();
    }

    @Test
    void whoBeganItIsToldThatItDidNotGoOutAtItsTime() {
        var edith = IdentityFixture.atTheDesk(IdentityFixture.somebodyWho(Role.EDITOR));
        var six = clock.instant().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.SECONDS);
        stories.as(edith, () -> schedules.schedule(reprint.id(), reprint.version(), six));
        stories.as(EDITOR, () -> holds.hold(reprint.id().work(), "A lawyer called"));

        turnAt(six);

        assertThat(toldAbout(EDITOR))
                .extracting(Notification::kind, Notification::by)
                .containsExactly(tuple(NotificationKind.WAITING, Optional.empty()));
    }

    @Test
    void whoBeganItIsToldThatItsTimeIsOver() {
        var outlet = stories.outlet();
        reprint = stories.reprint(outlet);
        var end = clock.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        var until = Constraints.NONE.displayed(Window.until(end));
        stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL, Use.FEED_FULL);
        publish();

        turnAt(end);

        assertThat(toldAbout(EDITOR))
                .extracting(Notification::kind, Notification::by)
                .startsWith(tuple(NotificationKind.CAME_DOWN, Optional.empty()));
    }

    @Test
    void editorsAreToldThatItWaitsForThem() {
        var edith = colleague("Edith Lane", "", Role.EDITOR);
        var rae = colleague("Rae Porter", "", Role.REPORTER);

        stories.as(EDITOR, () -> articles.offer(reprint.id(), reprint.version()));

        assertThat(toldAbout(edith))
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.WAITING);
        assertThat(toldAbout(rae)).isEmpty();
    }

    @Test
    void whatSomebodyWasAssignedIsDoneWhenItIsOut() {
        var rae = colleague("Rae Porter", "", Role.REPORTER);
        var details = new AssignmentDetails("Ice", "", "", Optional.empty());
        var wanted = new NewAssignment(details, Optional.of(reprint.id()), Optional.of(rae.user()));
        stories.as(EDITOR, () -> assignments.plan(wanted));

        publish();

        assertThat(stories.as(EDITOR, () -> assignments.of(reprint.id())))
                .extracting(Assignment::state)
                .containsExactly(AssignmentState.DONE);
        assertThat(toldAbout(rae))
                .extracting(Notification::kind)
                .containsExactly(NotificationKind.PUBLISHED);
    }

    private void turnAt(Instant instant) {
        clock.stopAt(instant);
        jobs.turnTo(instant);
    }

    private void plant() {
        var anchor = new Anchor("three weeks early", "The ice went out");
        var comment = new NewComment("Really? " + planted, Optional.of(anchor));
        stories.as(EDITOR, () -> conversations.begin(reprint.id(), comment));
        var details = new AssignmentDetails("Ice", planted, "", Optional.empty());
        var wanted = new NewAssignment(details, Optional.of(reprint.id()), Optional.empty());
        stories.as(EDITOR, () -> assignments.plan(wanted));
    }

    private Publication publish() {
        return stories.as(OTHER_EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
    }

    private List<Notification> toldAbout(Caller person) {
        return stories.as(person, () -> inbox.list(Optional.empty(), 50)).items().stream()
                .filter(told -> told.headline().equals(reprint.text().headline()))
                .toList();
    }

    private String read(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base.toString()).resolve(path)).build();
        return reader.send(request, BodyHandlers.ofString()).body();
    }
}
