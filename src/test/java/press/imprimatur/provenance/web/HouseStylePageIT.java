package press.imprimatur.provenance.web;

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

/** How we write what our partners write otherwise, on its page. */
@ArquillianTest
@RunAsClient
class HouseStylePageIT extends DeskTest {

    @Test
    void an_entry_of_other_words_waits_until_a_rights_editor_confirms_it() {
        var word = "word" + UUID.randomUUID().toString().substring(0, 8);
        var page = desk.go("desk/style.xhtml");
        assertThat(Look.obstacles(page)).isEmpty();
        input(page, "entry", "kind").selectOption("OTHER");
        input(page, "entry", "from").fill(word);
        press(page, "entry", "add");
        assertThat(input(page, "entry", "to-message").innerText()).contains("how we write it");

        input(page, "entry", "to").fill("another");
        press(page, "entry", "add");
        var row = page.locator("#inForce li:has-text('" + word + "')");

        assertThat(notices(page)).contains("house style is saved");
        assertThat(row.innerText()).contains("waits for a rights editor");
        press(page, row.locator("input[value='It changes no meaning']"));
        assertThat(row.innerText()).contains("confirmed by");
        assertThat(Look.obstacles(page)).isEmpty();
        press(page, row.locator("input[value='Take out']"));
        assertThat(row.count()).isZero();
    }
}
