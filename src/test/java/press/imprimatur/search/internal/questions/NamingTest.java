package press.imprimatur.search.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final String ID = "0192f0c1-7b3a-7d52-9c11-4b0a4a5f0e11";

    @Test
    void anIdNamesAThing() {
        var naming = Naming.of(ID);

        assertThat(naming.ids()).containsExactly(UUID.fromString(ID));
        assertThat(naming.isOnlyThat()).isTrue();
    }

    @Test
    void soDoesAnAddressOfTheDesk() {
        var naming = Naming.of("https://desk.example/desk/articles/article.xhtml?id=" + ID);

        assertThat(naming.ids()).containsExactly(UUID.fromString(ID));
        assertThat(naming.isOnlyThat()).isTrue();
    }

    @Test
    void anAddressIsLookedForWithItsQuestionAndWithout() {
        assertThat(Naming.of("https://rfa.example/boats?page=2").addresses())
                .containsExactly("rfa.example/boats?page=2", "rfa.example/boats");
    }

    @Test
    void aHostMayBeAnOutletAndAWord() {
        var naming = Naming.of("www.rfa.example");

        assertThat(naming.addresses()).containsExactly("rfa.example");
        assertThat(naming.isOnlyThat()).isFalse();
    }

    @Test
    void wordsNameNothing() {
        assertThat(Naming.of("late ferry").isEmpty()).isTrue();
        assertThat(Naming.of("late ferry").isOnlyThat()).isFalse();
    }
}
