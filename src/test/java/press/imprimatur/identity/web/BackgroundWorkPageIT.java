package press.imprimatur.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** Whoever runs the newsroom sees what the server does by itself. */
@ArquillianTest
@RunAsClient
class BackgroundWorkPageIT extends DeskTest {

    @Test
    void every_kind_of_work_is_listed_with_its_state() {
        var page = desk.go("desk/identity/work.xhtml");

        assertThat(page.locator("#work_data tr td:first-child").allInnerTexts())
                .contains(
                        "Sending letters",
                        "Publishing what is scheduled",
                        "Taking down stories, pictures and items of feeds",
                        "Making changes findable",
                        "Doing the same with many stories",
                        "Sending letters of the day",
                        "Reminding people of what is due",
                        "Destroying entries of the vault on their day");
        assertThat(page.locator("#work_data .status").count())
                .isEqualTo(page.locator("#work_data tr").count());
        assertThat(Look.obstacles(page)).isEmpty();
        assertThat(desk.faults()).isEmpty();
    }

    @Test
    void an_editor_has_no_business_there() {
        try (var editor = desk.joinedBy(base, "EDITOR")) {
            editor.page().navigate(base + "desk/identity/work.xhtml");
            assertThat(editor.page().locator("#work_data").count()).isZero();
            assertThat(editor.page().locator("nav a[href*='identity/work']").count()).isZero();
        }
    }
}
