package press.imprimatur.publishing.internal.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.Stage;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.terms.Use;

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

    @Test
    void whatWasMadeFromAnotherStoryOfOursIsNoTextOfTheirs() {
        var shorter = madeFrom(ArticleId.next());

        assertThatThrownBy(() -> new LaterOriginals().corrected(shorter, CaptureId.next()))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("publishing.correction.derived");
    }

    private static Article madeFrom(ArticleId story) {
        var text =
                new ArticleText(
                        TextDetails.headed("Ferries", "en").withSlug("ferries"),
                        Body.EMPTY,
                        Optional.empty());
        var said = new EditStamp(UserId.next(), "Ada Wong", Instant.EPOCH);
        var from = new DerivedFrom(story, Use.ABRIDGE, 1, text.state(), "en", "");
        return new Article(
                ArticleId.next(),
                1,
                1,
                ArticleKind.REPRINT,
                Stage.DRAFT,
                text,
                Optional.empty(),
                Optional.of(from),
                Optional.empty(),
                Optional.empty(),
                said,
                said);
    }

    private static boolean isCorrection(Stretch... stretches) {
        var passage =
                new PassageDifference(
                        Passage.Role.PARAGRAPH,
                        OptionalInt.of(1),
                        OptionalInt.of(1),
                        List.of(stretches));
        return new Differences(List.of(), List.of(), List.of(passage), List.of()).isMostlyTheSame();
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
