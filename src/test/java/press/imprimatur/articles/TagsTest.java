package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Body;

class TagsTest {

    @Test
    void areKeptOnceInTheirFirstSpellingAndOrder() {
        var tags = new Tags(List.of(" Climate ", "water  rights", "CLIMATE", ""));

        assertThat(tags.names()).containsExactly("Climate", "water rights");
    }

    @Test
    void areTheSameInEitherFormOfUnicode() {
        var tags = new Tags(List.of("Caf\u00e9", "Cafe\u0301"));

        assertThat(tags.names()).containsExactly("Caf\u00e9");
    }

    @Test
    void arePartedByCommasAndLinesAndReadBackAsTheyWere() {
        var tags = Tags.of("Ports, Ferries\nTides,,");

        assertThat(tags.names()).containsExactly("Ports", "Ferries", "Tides");
        assertThat(Tags.of(tags.text())).isEqualTo(tags);
    }

    @Test
    void haveAddressesInTheirOwnLetters() {
        assertThat(Tags.slug("Water Rights")).isEqualTo("water-rights");
        assertThat(Tags.slug("기후")).isEqualTo("기후");
        assertThat(Tags.slug("!?")).isEmpty();
    }

    @Test
    void areNoneOfTheWordsThatAnOriginalOrAPermissionKnows() {
        var text =
                new ArticleText(TextDetails.headed("Ferries", "en"), Body.EMPTY, Optional.empty());

        var tagged = text.with(text.details().withTags(Tags.of("Ports")));

        assertThat(tagged.details().tags()).isEqualTo("Ports");
        assertThat(tagged.words()).isEqualTo(text.words());
        assertThat(tagged.state()).isEqualTo(text.state());
    }
}
