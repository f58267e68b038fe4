package press.imprimatur.courier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void a_key_in_an_address_is_not_shown_to_those_who_read_the_letter() {
        var key = "k3Yz".repeat(10) + "_-X";

        var shown = Keys.hiddenIn("Please answer at https://courier.example/answer/" + key + ".");

        assertThat(shown).isEqualTo("Please answer at https://courier.example/answer/….");
    }

    @Test
    void nor_is_a_key_in_the_question_of_an_address() {
        var shown = Keys.hiddenIn("/choose-password.xhtml?key=" + "k3Yz".repeat(11));

        assertThat(shown).isEqualTo("/choose-password.xhtml?key=…");
    }

    @Test
    void the_address_of_a_story_stays_however_long() {
        var letter = "https://courier.example/stories/" + "salt-trucks-wait-".repeat(4) + "again";

        assertThat(Keys.hiddenIn(letter)).isEqualTo(letter);
    }
}
