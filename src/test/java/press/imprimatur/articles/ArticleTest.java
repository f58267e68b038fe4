package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.UserId;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.sources.OutletId;

class ArticleTest {

    private static final UserId ADA = UserId.next();
    private static final EditStamp SAVED =
            new EditStamp(ADA, "Ada Wong", Instant.parse("2026-03-14T02:00:00Z"));
    private static final CaptureId FIRST = CaptureId.next();
    private static final CaptureId SECOND = CaptureId.next();
    private static final Origin ORIGIN =
            new Origin(new OutletId(UUID.randomUUID()), FIRST, Optional.empty(), Optional.empty());

    @Test
    void anEarlierRevisionIsHeldAgainstTheOriginalThatItWasMadeFrom() {
        var corrected = article(Optional.of(ORIGIN.correctedBy(SECOND)), Optional.empty());
        var earlier =
                new Revision(
                        1,
                        corrected.text(),
                        SAVED,
                        SaveReason.WRITTEN,
                        Optional.of(ORIGIN.version()));

        assertThat(corrected.origin().orElseThrow().corrects()).containsExactly(FIRST);
        assertThat(corrected.at(earlier).origin()).contains(ORIGIN);
    }

    @Test
    void whatIsCorrectedTwiceCorrectsBoth() {
        var third = CaptureId.next();

        var origin = ORIGIN.correctedBy(SECOND).correctedBy(third);

        assertThat(origin.capture()).isEqualTo(third);
        assertThat(origin.corrects()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aLawyeredTextTakesTwoForEverybodyAndTheMarkOffForWhoeverTookItOff() {
        var marked = article(Optional.empty(), Optional.of(new LegalMark(true, SAVED)));
        var freed = article(Optional.empty(), Optional.of(new LegalMark(false, SAVED)));

        assertThat(marked.isLawyeredFor(ADA)).isTrue();
        assertThat(marked.isLawyeredFor(UserId.next())).isTrue();
        assertThat(freed.isLawyeredFor(ADA)).isTrue();
        assertThat(freed.isLawyeredFor(UserId.next())).isFalse();
        assertThat(article(Optional.empty(), Optional.empty()).isLawyeredFor(ADA)).isFalse();
    }

    @Test
    void aKickerIsOursAndNoneOfTheWordsThatAnOriginalOrAPermissionKnows() {
        var text = article(Optional.of(ORIGIN), Optional.empty()).text();

        var under = text.with(text.details().withKicker("On the water"));

        assertThat(under).isNotEqualTo(text);
        assertThat(under.words()).isEqualTo(text.words());
        assertThat(under.state()).isEqualTo(text.state());
    }

    private static Article article(Optional<Origin> origin, Optional<LegalMark> mark) {
        var text =
                new ArticleText(
                        TextDetails.headed("Ferries", "en").withSlug("ferries"),
                        Body.EMPTY,
                        Optional.empty());
        var kind = origin.isPresent() ? ArticleKind.REPRINT : ArticleKind.OWN;
        return new Article(
                ArticleId.next(),
                2,
                2,
                kind,
                Stage.DRAFT,
                text,
                origin,
                Optional.empty(),
                Optional.empty(),
                mark,
                SAVED,
                SAVED);
    }
}
