package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** An editor puts a line above every page, and a link into menu and footer, and takes them away. */
@ArquillianTest
@RunAsClient
class FurniturePageIT extends DeskTest {

    @Test
    void an_editor_says_what_stands_around_the_stories() {
        var page = desk.go("desk/furniture.xhtml");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, "furniture", "addPromotion");
        input(page, "furniture", "promotions:0:words").fill("Join our channel");
        input(page, "furniture", "promotions:0:address").fill("no where");
        press(page, "furniture", "addLine");
        input(page, "furniture", "footer:0:words").fill("Harbour Road 1");
        press(page, "furniture", "save");
        assertThat(page.locator("[id='furniture:promotions:0:address-message']").innerText())
                .contains("leads nowhere");
        assertThat(input(page, "furniture", "promotions:0:words").inputValue())
                .isEqualTo("Join our channel");
        assertThat(Look.obstacles(page)).isEmpty();

        input(page, "furniture", "promotions:0:address").fill("join.example/us");
        input(page, "furniture", "reprintDate").selectOption("BOTH");
        press(page, "furniture", "save");
        assertThat(notices(page)).contains("Saved");
        assertThat(input(page, "furniture", "reprintDate").inputValue()).isEqualTo("BOTH");

        desk.go("");
        assertThat(page.locator(".promotion a").innerText()).isEqualTo("Join our channel");
        assertThat(page.locator(".promotion a").getAttribute("href"))
                .isEqualTo("https://join.example/us");
        assertThat(page.locator(".imprint").innerText()).contains("Harbour Road 1");
        assertThat(Look.obstacles(page)).isEmpty();

        desk.go("desk/furniture.xhtml");
        press(page, "furniture", "addLine");
        input(page, "furniture", "footer:1:words").fill("Above");
        press(page, "furniture", "footer:1:up");
        assertThat(input(page, "furniture", "footer:0:words").inputValue()).isEqualTo("Above");
        press(page, "furniture", "footer:0:off");
        assertThat(input(page, "furniture", "footer:0:words").inputValue())
                .isEqualTo("Harbour Road 1");
        press(page, "furniture", "promotions:0:off");
        press(page, "furniture", "footer:0:off");
        input(page, "furniture", "reprintDate").selectOption("OURS");
        press(page, "furniture", "save");
        desk.go("");
        // A browser may keep a page for a minute; whoever loads it again gets it as it is.
        page.reload();
        assertThat(page.locator(".promotion").count()).isZero();
        assertThat(page.locator(".imprint").innerText()).doesNotContain("Harbour Road 1");
        assertThat(desk.faults()).isEmpty();
    }
}
