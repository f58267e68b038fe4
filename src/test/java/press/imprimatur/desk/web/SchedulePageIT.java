package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** An editor sets in the evening when a story goes out in the morning. */
@ArquillianTest
@RunAsClient
class SchedulePageIT extends DeskTest {

    private final String headline = "Morning ferry " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void aStoryIsScheduledMovedInTheCalendarAndLetGo() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "It leaves at six.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            page.navigate(article);
            schedule(page, LocalDate.now().plusDays(1) + "T06:00");
            assertThat(notices(page)).contains("goes out on").contains("06:00");
            assertThat(page.locator(".state-line").innerText()).contains("Goes out");
            assertThat(Look.obstacles(page)).isEmpty();

            inTheCalendar(page);

            page.navigate(article);
            page.locator("summary:has-text('Change the time')").click();
            press(page, "schedule", "cancel");
            assertThat(notices(page)).contains("does not go out by itself");
            assertThat(colleague.faults()).isEmpty();
        }
    }

    @Test
    void aTimeThatIsOverIsRefusedBesideItsField() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "It leaves at six.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            var page = colleague.page();
            page.navigate(article);
            schedule(page, "2020-01-01T06:00");
            assertThat(page.locator("[id='schedule:at']").inputValue())
                    .isEqualTo("2020-01-01T06:00");
            assertThat(page.locator("main").innerText()).contains("This time is over");
        }
    }

    private static void schedule(Page page, String at) {
        page.locator("#publish summary:has-text('Schedule')").click();
        input(page, "schedule", "at").fill(at);
        press(page, "schedule", "go");
    }

    private void inTheCalendar(Page page) {
        page.navigate(base + "desk/calendar.xhtml");
        page.locator(".fc-listWeek-button").click();
        if (LocalDate.now().plusDays(1).getDayOfWeek() == DayOfWeek.MONDAY) {
            page.locator(".fc-next-button").click();
        }
        var event = page.locator(".fc-event:has-text('" + headline + "')");
        event.waitFor();
        assertThat(page.locator(".fc-list-table").innerText()).contains("06:00");
        assertThat(Look.obstacles(page)).isEmpty();
    }
}
