package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.press;

import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;
import press.imprimatur.testing.OwnStories;

/** The last thirty days stand on the home page, folded, as drawings and as tables. */
@ArquillianTest
@RunAsClient
class FiguresPageIT extends DeskTest {

    private final String headline = "Harbour contract " + UUID.randomUUID();

    @AfterEach
    void takeItBack() {
        OwnStories.takeBack(desk);
    }

    @Test
    void whatCameOutIsDrawnAndStandsInATableToo() {
        OwnStories.declare(desk);
        var article = OwnStories.write(desk, headline, "The council signed in May.");
        try (var colleague = desk.joinedBy(base, "EDITOR")) {
            colleague.page().navigate(article);
            press(colleague.page(), "stage", "publish");
        }

        var page = desk.go("desk/home.xhtml");
        var figures = page.locator("#figures");
        assertThat(figures.locator(".figures").isVisible()).isFalse();
        figures.locator("summary").first().click();
        assertThat(figures.innerText()).contains("of our own", "came out in thirty days.");
        assertThat(figures.locator(".figure-days rect.own").count()).isEqualTo(30);
        assertThat(Look.obstacles(page)).isEmpty();
        figures.locator(".figure-wide summary").click();
        assertThat(figures.locator(".figure-wide tbody tr").count()).isEqualTo(30);
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }
}
