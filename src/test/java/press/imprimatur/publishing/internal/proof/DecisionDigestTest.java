package press.imprimatur.publishing.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Outcome;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

class DecisionDigestTest {

    private static final WorkVersion STORY =
            WorkVersion.first(WorkId.next(), "0".repeat(64), WorkFacts.NONE);
    private static final Component HEADLINE = Component.text(ComponentKind.HEADLINE, STORY);
    private static final Component BODY = Component.text(ComponentKind.BODY, STORY);
    private static final Component PICTURE = Component.image(1, WorkId.next(), WorkFacts.NONE);
    private static final Duty LINE = Duty.creditLine("By {author}", "TOP");
    private static final Duty CANONICAL = Duty.of(DutyType.CANONICAL);
    private static final Instant END = Instant.parse("2028-01-01T00:00:00.000001Z");

    @Test
    void isTheSameInWhateverOrderAndToWhomeverTheSameIsOwed() {
        var one = gist(owed(BODY, LINE), owed(BODY, CANONICAL));

        assertThat(gist(owed(BODY, CANONICAL), owed(BODY, LINE))).isEqualTo(one);
        assertThat(gist(owed(HEADLINE, CANONICAL), owed(HEADLINE, LINE), owed(BODY, LINE)))
                .isEqualTo(one);
    }

    @Test
    void isAnotherIfSomethingElseIsToBeShown() {
        var one = gist(owed(BODY, LINE));

        assertThat(gist()).isNotEqualTo(one);
        assertThat(gist(owed(BODY, LINE), owed(BODY, CANONICAL))).isNotEqualTo(one);
        assertThat(gist(owed(BODY, Duty.creditLine("{author}", "TOP")))).isNotEqualTo(one);
        assertThat(gist(owed(BODY, LINE.due(DutyType.Phase.CONTINUING)))).isNotEqualTo(one);
        assertThat(gist(owed(PICTURE, LINE))).isNotEqualTo(one);
    }

    @Test
    void saysNothingOfWhatIsNotShown() {
        var fee =
                Duty.of(DutyType.PAY, Map.of("amount", "50", "currency", "EUR", "per", "article"));

        assertThat(gist(owed(BODY, LINE), owed(BODY, fee))).isEqualTo(gist(owed(BODY, LINE)));
    }

    @Test
    void isAnotherIfTheAnswerHoldsForAnotherTimeAsTheDatabaseKeepsIt() {
        var one = gist(Optional.of(END), owed(BODY, LINE));

        assertThat(gist(owed(BODY, LINE))).isNotEqualTo(one);
        assertThat(gist(Optional.of(END.plusNanos(1000)), owed(BODY, LINE))).isNotEqualTo(one);
        assertThat(gist(Optional.of(END.plusNanos(999)), owed(BODY, LINE))).isEqualTo(one);
    }

    private static OwedDuty owed(Component component, Duty duty) {
        return new OwedDuty(new InstrumentRef(InstrumentId.next(), 1), component, duty);
    }

    private static String gist(OwedDuty... owed) {
        return gist(Optional.empty(), owed);
    }

    private static String gist(Optional<Instant> end, OwedDuty... owed) {
        var paper = new InstrumentRef(InstrumentId.next(), 1);
        var body =
                new ComponentVerdict(
                        BODY,
                        Verdict.PERMIT_WITH,
                        List.of(paper),
                        List.of(),
                        List.of(owed),
                        List.of(),
                        false,
                        end);
        return DecisionDigest.of(
                Decision.of(Verdict.PERMIT_WITH, new Outcome(List.of(body), List.of(), end)));
    }
}
