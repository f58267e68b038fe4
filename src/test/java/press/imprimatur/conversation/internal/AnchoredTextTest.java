package press.imprimatur.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.conversation.Anchor;

class AnchoredTextTest {

    private final AnchoredText text =
            new AnchoredText(List.of("The ferry  left\nat six.", "It was late\u00a0again."));

    @Test
    void holdsWordsWhateverTheSpacesBetweenThem() {
        assertThat(text.holds(new Anchor("ferry left at  six", ""))).isTrue();
        assertThat(text.holds(new Anchor("late again", ""))).isTrue();
    }

    @Test
    void holdsWordsThatGoOnInTheNextParagraph() {
        assertThat(text.holds(new Anchor("at six. It was", ""))).isTrue();
    }

    @Test
    void holdsNoOtherWords() {
        assertThat(text.holds(new Anchor("ferry left at seven", ""))).isFalse();
    }
}
