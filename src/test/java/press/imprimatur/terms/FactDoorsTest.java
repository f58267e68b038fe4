package press.imprimatur.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactDoorsTest {

    @Test
    void noDoorIsDeclaredForAFieldThatTermsDoNotHave() {
        assertThat(FactDoors.fields()).containsExactlyInAnyOrderElementsOf(DoorWords.fields());
    }
}
