package press.imprimatur.publishing.internal.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.publishing.AlreadyReviewed;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.Correction.State;
import press.imprimatur.publishing.NoteKind;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.publishing.ReviewTakesAnother;

/** One person corrects, another looks. */
class CorrectionEntityTest {

    private static final Instant NIGHT = Instant.parse("2026-03-14T02:00:00Z");
    private static final Instant DUE = NIGHT.plus(Duration.ofHours(12));
    private static final Caller ADA = editor("Ada Wong");
    private static final Caller BEN = editor("Ben Ode");

    private final CorrectionEntity correction =
            new CorrectionEntity(
                    ArticleId.next(),
                    new PublicNote(NoteKind.CORRECTION, NIGHT, "It is eleven."),
                    ADA,
                    DUE);

    @Test
    void waitsForSomebodyElseAndIsOverdueAfterItsHour() {
        assertThat(now().isOverdueAt(DUE)).isFalse();
        assertThat(now().isOverdueAt(DUE.plusNanos(1))).isTrue();
    }

    @Test
    void isNeverConfirmedByWhoeverMadeIt() {
        assertThatThrownBy(() -> correction.confirm(ADA, NIGHT))
                .isInstanceOf(ReviewTakesAnother.class);
        assertThatThrownBy(() -> correction.sendBack(ADA, NIGHT, "No"))
                .isInstanceOf(ReviewTakesAnother.class);
        assertThat(now().state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatIsConfirmedWaitsForNobodyAndIsNotReviewedTwice() {
        correction.confirm(BEN, NIGHT);

        assertThat(now().isOverdueAt(DUE.plusSeconds(1))).isFalse();
        assertThat(now().review().orElseThrow().by()).isEqualTo("Ben Ode");
        assertThatThrownBy(() -> correction.sendBack(editor("Cleo"), NIGHT, "No"))
                .isInstanceOf(AlreadyReviewed.class);
    }

    @Test
    void whatIsSentBackWaitsUntilTheStoryComesOutChanged() {
        correction.sendBack(BEN, NIGHT, "It is twelve.");
        assertThat(now().isOverdueAt(DUE.plusSeconds(1))).isTrue();
        assertThat(now().review().orElseThrow().remark()).isEqualTo("It is twelve.");

        correction.settle();

        assertThat(now().state()).isEqualTo(State.SETTLED);
    }

    @Test
    void anotherEditionDoesNotStandForTheReview() {
        correction.settle();

        assertThat(now().state()).isEqualTo(State.OPEN);
    }

    private Correction now() {
        return correction.correction("Ferries");
    }

    private static Caller editor(String name) {
        return new Caller(UserId.next(), name, Set.of(Role.EDITOR), Caller.Via.DESK);
    }
}
