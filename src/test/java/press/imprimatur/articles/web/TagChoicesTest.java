package press.imprimatur.articles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagChoicesTest {

    private final TagChoices choices = new TagChoices();

    @Test
    void offersWhatWasTypedBeforeWhatOnlyBeginsWithIt() {
        choices.tags = (typed, limit) -> List.of("Ports of call");

        assertThat(choices.beginningWith("Ports")).containsExactly("Ports", "Ports of call");
    }

    @Test
    void offersATagThatIsInUseInItsOwnSpelling() {
        choices.tags = (typed, limit) -> List.of("Ports", "Ports of call");

        assertThat(choices.beginningWith("ports ")).containsExactly("Ports", "Ports of call");
    }
}
