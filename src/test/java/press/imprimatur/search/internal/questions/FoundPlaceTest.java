package press.imprimatur.search.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.search.internal.questions.FoundPlace.Part;

class FoundPlaceTest {

    @ParameterizedTest
    @EnumSource
    void isReadAsItWasWritten(Part part) {
        var place =
                new FoundPlace(
                        part, Instant.parse("2026-03-01T12:00:00.123456Z"), UUID.randomUUID());

        assertThat(FoundPlace.read(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T",
                "X_2026-03-01T12:00:00Z_0192f0c1-7b3a-7d52-9c11-4b0a4a5f0e11",
                "T_x_y"
            })
    void whatNobodyWroteIsRefused(String cursor) {
        assertThatThrownBy(() -> FoundPlace.read(cursor)).isInstanceOf(FieldRefused.class);
    }
}
