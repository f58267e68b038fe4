package press.imprimatur.courier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.testing.DeskBrowser.input;
import static press.imprimatur.testing.DeskBrowser.notices;
import static press.imprimatur.testing.DeskBrowser.press;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import press.imprimatur.testing.DeskTest;
import press.imprimatur.testing.Look;

@ArquillianTest
@RunAsClient
class LettersPageIT extends DeskTest {

    @Test
    void forgetsAnAddressToWhichNothingWasWritten() {
        var page = desk.go("desk/courier/letters.xhtml?state=FAILED");

        page.locator("#erase summary, [id='erase'] summary").click();
        input(page, "erase", "address").fill("nobody@partner.example");
        press(page, "erase", "forget");

        assertThat(notices(page)).isEqualTo("No letter to that address was there.");
        assertThat(page.url()).endsWith("state=FAILED");
    }

    @Test
    void saysBesideTheAddressThatItIsNone() {
        var page = desk.go("desk/courier/letters.xhtml");

        page.locator("[id='erase'] summary").click();
        input(page, "erase", "address").fill("nobody");
        press(page, "erase", "forget");

        assertThat(input(page, "erase", "address-message").innerText())
                .contains("is not a mail address");
        assertThat(input(page, "erase", "address").inputValue()).isEqualTo("nobody");
    }

    @Test
    void saysOfAMailThatReportsNothingThatItReportsNothing() {
        var page = desk.go("desk/courier/letters.xhtml");
        var mail = "From: nora@light.example\nSubject: Re: Notice\n\nThank you.";

        page.locator("[id='back'] summary").click();
        input(page, "back", "text").fill(mail);
        press(page, "back", "take");

        assertThat(input(page, "back", "evidence-message").innerText())
                .contains("does not say that a letter did not arrive");
        assertThat(input(page, "back", "text").inputValue()).isEqualTo(mail);
        assertThat(Look.obstacles(page)).isEmpty();
    }

    @Test
    void answersNotFoundForALetterThatIsNotThere() {
        var answer =
                desk.page()
                        .navigate(
                                base
                                        + "desk/courier/letter.xhtml?id=00000000-0000-7000-8000-000000000000");

        assertThat(answer.status()).isEqualTo(404);
    }
}
