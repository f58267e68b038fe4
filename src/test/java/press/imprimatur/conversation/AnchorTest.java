package press.imprimatur.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;

class AnchorTest {

    @Test
    void keepsItsWordsWithSingleSpacesBetweenThem() {
        var anchor = new Anchor(" was\u00a0 late\n again ", "It was  late again.");

        assertThat(anchor.quote()).isEqualTo("was late again");
        assertThat(anchor.paragraph()).isEqualTo("It was late again.");
    }

    @Test
    void keepsOfALongParagraphItsBeginningInWholeLetters() {
        var anchor = new Anchor("late", "\ud83d\ude00".repeat(5000));

        assertThat(anchor.paragraph()).isEqualTo("\ud83d\ude00".repeat(4000));
    }

    @Test
    void refusesNoWordsTooManyAndWhatNoTextMayHold() {
        for (var quote : new String[] {" \u00a0", "x".repeat(501), "late\u0000", "late\ud83d"}) {
            assertThatThrownBy(() -> new Anchor(quote, "It was late"))
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refusal -> assertThat(refusal.field()).contains("quote"));
        }
    }
}
