package press.imprimatur.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** An editor plans a story, and somebody writes it. */
@ArquillianTest
@RunAsClient
class AssignmentsPageIT extends DeskTest {

    private static final String NEW = "desk/planning/assignment.xhtml";
    private static final String LIST = "desk/planning/assignments.xhtml";

    private final String title = "Ferries " + UUID.randomUUID();

    @Test
    void anIdeaIsTakenAndBecomesADraftInOneClickEach() {
        plan(desk.go(NEW), "");
        var page = desk.go(LIST + "?view=all");
        assertThat(Look.obstacles(page)).isEmpty();

        press(page, row(page, "Take it"));
        assertThat(notices(page)).contains("is yours now");
        page = desk.go(LIST);
        press(page, row(page, "Begin the draft"));

        assertThat(page.url()).contains("desk/articles/article.xhtml");
        page.locator(".body-text").waitFor();
        assertThat(input(page, "article", "headline").inputValue()).isEqualTo(title);
        assertThat(input(page, "article", "byline").inputValue()).isEqualTo("Petra Novakova");
        assertThat(page.locator("#assignments").innerText()).contains("In work");
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void whatIsDueStandsAtHomeAndInTheCalendar() {
        var page = desk.go(NEW);
        plan(page, LocalDate.now() + "T23:50");
        assertThat(Look.obstacles(page)).isEmpty();

        var home = desk.go("desk/home.xhtml");
        assertThat(home.locator("section:has(#my-work)").innerText()).contains(title, "23:50");
        assertThat(Look.obstacles(home)).isEmpty();
        var calendar = desk.go("desk/calendar.xhtml");
        calendar.locator(".fc-event.event-due:has-text('" + title + "')").waitFor();
        assertThat(Look.obstacles(calendar)).isEmpty();
        press(calendar, calendar.locator(".fc-event:has-text('" + title + "')").first());
        assertThat(calendar.url()).contains("desk/planning/assignment.xhtml");
    }

    @Test
    void whatIsLateSaysSoUntilItIsDone() {
        var page = desk.go(NEW);
        plan(page, "2020-01-01T06:00");
        var late = desk.go(LIST + "?view=overdue");
        assertThat(late.locator("tr:has-text('" + title + "')").innerText()).contains("Overdue");

        press(late, late.locator("a:has-text('" + title + "')"));
        press(late, "deeds", "done");
        assertThat(late.locator(".state-line").innerText()).contains("Done");
        assertThat(desk.go(LIST + "?view=overdue").locator("main").innerText())
                .doesNotContain(title);
        assertThat(desk.go(LIST + "?view=ended").locator("main").innerText()).contains(title);
    }

    @Test
    void aStoryThatIsThereIsAssignedToAColleagueWhoIsTold() {
        try (var colleague = desk.joinedBy(base, "REPORTER")) {
            var page =
                    desk.go(
                            OwnStories.write(desk, title, "It left.")
                                    .substring(base.toString().length()));
            page.locator("#assignments").waitFor();
            press(page, page.locator("a:has-text('Assign this story')"));
            assertThat(input(page, "assignment", "title").inputValue()).isEqualTo(title);
            choose(page, "Edith Lane");
            press(page, "assignment", "save");

            var theirs = colleague.go("desk/notifications/notifications.xhtml");
            press(theirs, theirs.locator("main a:has-text('" + title + "')").first());
            assertThat(theirs.locator(".state-line").innerText()).contains("Assigned");
            assertThat(Look.obstacles(theirs)).isEmpty();
            press(theirs, "deeds", "inWork");
            assertThat(theirs.locator(".state-line").innerText()).contains("In work");
            assertThat(colleague.faults()).isEmpty();
        }
    }

    @Test
    void aCardIsDraggedToAnotherColumnOrMovedByItsButtons() {
        plan(desk.go(NEW), "");
        var page = desk.go("desk/planning/board.xhtml");
        var ideas = page.locator("[data-column=IDEA]");
        assertThat(Look.obstacles(page)).isEmpty();

        page.evaluate("document.documentElement.setAttribute('data-before', 'true')");
        card(ideas).dragTo(page.locator("[data-column=IN_WORK]"));
        card(page.locator("html:not([data-before]) [data-column=IN_WORK]")).waitFor();
        assertThat(notices(page)).contains(title, "In work");
        var work = card(page.locator("[data-column=IN_WORK]"));
        assertThat(work.innerText()).contains("Petra Novakova");

        press(page, work.locator("[data-to=DONE]"));
        card(page.locator("[data-column=DONE]")).waitFor();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var page = desk.go(NEW);
        input(page, "assignment", "note").fill("Call Nora");

        press(page, "assignment", "save");

        assertThat(input(page, "assignment", "title-message").innerText())
                .contains("working title");
        assertThat(input(page, "assignment", "note").inputValue()).isEqualTo("Call Nora");
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void whoWantsOneMailADayChoosesIt() {
        var page = desk.go("desk/identity/account.xhtml");
        input(page, "mailChoice", "mail").selectOption("DAILY");
        press(page, "mailChoice", "save");
        assertThat(notices(page)).contains("Your choice is saved");
        assertThat(input(page, "mailChoice", "mail").inputValue()).isEqualTo("DAILY");
        input(page, "mailChoice", "mail").selectOption("AT_ONCE");
        press(page, "mailChoice", "save");
    }

    private void plan(Page page, String due) {
        input(page, "assignment", "title").fill(title);
        if (!due.isEmpty()) {
            input(page, "assignment", "due").fill(due);
            choose(page, "Petra Novakova");
        }
        press(page, "assignment", "save");
        assertThat(notices(page)).contains("The assignment is saved");
    }

    /** Of several who are called so, the one who came last. */
    private static void choose(Page page, String name) {
        var people = input(page, "assignment", "person");
        var newest =
                people.locator("option:has-text('" + name + "')")
                        .evaluateAll("options => options.map(each => each.value).sort().at(-1)");
        people.selectOption((String) newest);
    }

    private Locator card(Locator column) {
        return column.locator("[data-card]:has-text('" + title + "')");
    }

    private Locator row(Page page, String button) {
        return page.locator("tr:has-text('" + title + "')")
                .locator("input[value='" + button + "'], button:has-text('" + button + "')");
    }
}
