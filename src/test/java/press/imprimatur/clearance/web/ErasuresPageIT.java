package press.imprimatur.clearance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

/** A contact who asks for it is forgotten. */
@ArquillianTest
@RunAsClient
class ErasuresPageIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String mail = "ann-" + mark + "@wire.example";

    @Test
    void aContactIsErasedAndTheOutletSaysWhen() {
        var page = desk.go("desk/sources/outlet.xhtml");
        input(page, "outlet", "name").fill("Wire " + mark);
        input(page, "outlet", "contactName").fill("Ann " + mark);
        input(page, "outlet", "contactMail").fill(mail);
        press(page, "outlet", "save");
        press(page, page.locator("a:has-text('Erase a contact')"));
        assertThat(Look.obstacles(page)).isEmpty();

        input(page, "erase", "mail").fill("nobody-" + mail);
        input(page, "erase", "reason").fill("Asked for it " + mark);
        press(page, "erase", "forget");
        assertThat(input(page, "erase", "mail-message").innerText()).contains("Nothing is known");
        input(page, "erase", "mail").fill(mail);
        press(page, "erase", "forget");

        assertThat(notices(page)).contains("contacts of outlets 1");
        assertThat(page.locator("#erased").innerText())
                .contains("Asked for it " + mark)
                .doesNotContain(mail);
        assertThat(Look.obstacles(page)).isEmpty();
        desk.go("desk/sources/outlets.xhtml");
        assertThat(page.content()).contains("Wire " + mark).doesNotContain("nn " + mark, mail);
        press(page, page.locator("a:has-text('Wire " + mark + "')"));
        assertThat(page.locator("[id='outlet:contactErased']").innerText())
                .contains("erased on request");
        assertThat(Look.obstacles(page)).isEmpty();
    }
}
