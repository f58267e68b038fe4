package press.imprimatur.rights.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;

class StatedTest {

    private static final String TOO_LONG = "x".repeat(2001);

    @Test
    void takes_a_reason_without_the_space_around_it() {
        assertThat(Stated.reason(" They asked.\n")).isEqualTo("They asked.");
        assertThat(Stated.ifAny(" They asked. ")).isEqualTo("They asked.");
    }

    @Test
    void asks_for_a_reason_only_where_there_has_to_be_one() {
        assertThatThrownBy(() -> Stated.reason(" ")).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> Stated.reason(null)).isInstanceOf(FieldRefused.class);
        assertThat(Stated.ifAny(" ")).isEmpty();
        assertThat(Stated.ifAny(null)).isEmpty();
    }

    @Test
    void takes_two_thousand_characters_and_no_more() {
        assertThat(Stated.ifAny(TOO_LONG.substring(1))).hasSize(2000);
        assertThatThrownBy(() -> Stated.reason(TOO_LONG)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> Stated.ifAny(TOO_LONG)).isInstanceOf(FieldRefused.class);
    }
}
