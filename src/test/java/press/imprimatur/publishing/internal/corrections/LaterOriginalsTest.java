package press.imprimatur.publishing.internal.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;

/** A correction is the same text for the most part; what is not is another story. */
class LaterOriginalsTest {

    @Test
    void aDayThatWasWrongIsACorrection() {
        assertThat(isCorrection(kept(200), gone(7), added(6))).isTrue();
    }

    @Test
    void aParagraphThatWasAddedIsACorrectionAsLongAsHalfOfItIsTheSame() {
        assertThat(isCorrection(kept(100), added(100))).isTrue();
        assertThat(isCorrection(kept(100), added(101))).isFalse();
    }

    @Test
    void aTextThatSharesALineWithTheFirstIsNone() {
        assertThat(isCorrection(kept(40), gone(400), added(500))).isFalse();
    }

    private static boolean isCorrection(Stretch... stretches) {
        var passage =
                new PassageDifference(
                        Passage.Role.PARAGRAPH,
                        OptionalInt.of(1),
                        OptionalInt.of(1),
                        List.of(stretches));
        return LaterOriginals.isMostlyTheSame(
                new Differences(List.of(), List.of(), List.of(passage), List.of()));
    }

    private static Stretch kept(int length) {
        return new Stretch(Fate.KEPT, "x".repeat(length));
    }

    private static Stretch gone(int length) {
        return new Stretch(Fate.DELETED, "x".repeat(length));
    }

    private static Stretch added(int length) {
        return new Stretch(Fate.INSERTED, "x".repeat(length));
    }
}
