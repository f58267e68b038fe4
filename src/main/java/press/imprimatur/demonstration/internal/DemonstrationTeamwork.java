package press.imprimatur.demonstration.internal;

import static press.imprimatur.demonstration.internal.DemonstrationPeople.ZONE;
import static press.imprimatur.demonstration.internal.DemonstrationSections.CITY;
import static press.imprimatur.demonstration.internal.DemonstrationSections.COAST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.conversation.NewComment;
import press.imprimatur.identity.UserId;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.NewAssignment;
import press.imprimatur.planning.StoryAssignments;

/** What the people of the demonstration say to each other, and who does what until when. */
@ApplicationScoped
class DemonstrationTeamwork {

    @Inject DemonstrationPeople people;
    @Inject ArticleDesk articles;
    @Inject Conversations conversations;
    @Inject StoryAssignments assignments;
    @Inject Clock clock;

    void load() {
        talk();
        plan("Night bus to the port", "Ask the drivers, not the company.", CITY, 1, true);
        plan("What the dredger found", "Photographs from Monday.", COAST, 2, true);
        plan("A winter without the ferry", "", COAST, 9, false);
    }

    private void talk() {
        var baker = people.asReporter(() -> articles.search("The baker who closed", 1).get(0));
        var words = new Anchor("turns the sign and sleeps", "");
        var question = new NewComment("@Ada Brook did he say so himself?", Optional.of(words));
        var thread = people.asEditor(() -> conversations.begin(baker.id(), question));
        var answer = NewComment.of("Yes, on Friday. It is in my notes.");
        people.asReporter(() -> conversations.reply(thread.id(), answer));
    }

    private void plan(String title, String note, String section, int days, boolean given) {
        var due =
                ZonedDateTime.ofInstant(clock.instant(), ZONE)
                        .plusDays(days)
                        .with(LocalTime.of(17, 0))
                        .toInstant();
        var details = new AssignmentDetails(title, note, section, Optional.of(due));
        var person = given ? Optional.of(people.reporter()) : Optional.<UserId>empty();
        var wanted = new NewAssignment(details, Optional.empty(), person);
        people.asEditor(() -> assignments.plan(wanted));
    }
}
