package press.imprimatur.rights.internal.lifecycle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.StateForbids;
import press.imprimatur.terms.InstrumentState;

class StateTableTest {

    /** The state table of the specification, row by row; every other step is refused. */
    private static final String SPECIFICATION =
            """
            | DRAFT              | SEND                  | REQUESTED  |
            | DRAFT              | GRANT                 | GRANTED    |
            | REQUESTED          | COUNTER               | COUNTERED  |
            | COUNTERED          | ACCEPT                | GRANTED    |
            | COUNTERED          | COUNTER_AGAIN         | REQUESTED  |
            | REQUESTED,COUNTERED| GRANT                 | GRANTED    |
            | REQUESTED,COUNTERED| REFUSE                | DENIED     |
            | REQUESTED,COUNTERED| WITHDRAW              | WITHDRAWN  |
            | REQUESTED,COUNTERED| LAPSE                 | LAPSED     |
            | GRANTED            | SUSPEND               | SUSPENDED  |
            | SUSPENDED          | LIFT                  | GRANTED    |
            | SUSPENDED          | UNDO                  | GRANTED    |
            | GRANTED,SUSPENDED  | REVOKE                | REVOKED    |
            | GRANTED            | BREACH                | TERMINATED |
            | TERMINATED         | CURE                  | GRANTED    |
            | GRANTED            | AMEND,RENEW,ASSIGN    | SUPERSEDED |
            | GRANTED            | COURTESY_TAKEDOWN     | GRANTED    |
            """;

    private static final Map<String, String> ALLOWED =
            SPECIFICATION
                    .lines()
                    .flatMap(StateTableTest::steps)
                    .collect(toMap(s -> s[0], s -> s[1]));

    private static Stream<String[]> steps(String row) {
        var cells = Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new);
        return Arrays.stream(cells[1].split(","))
                .flatMap(from ->
                        Arrays.stream(cells[2].split(","))
                                .map(event -> new String[] {from + " " + event, cells[3]}));
    }

    static Stream<Arguments> everyEventInEveryState() {
        return Arrays.stream(InstrumentState.values())
                .flatMap(state ->
                        Arrays.stream(LifeEvent.values()).map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyEventInEveryState")
    void doesWhatTheSpecificationSaysAndNothingElse(InstrumentState from, LifeEvent event) {
        var expected = ALLOWED.get(from + " " + event);

        var found = StateTable.find(from, event).map(Enum::name);

        assertThat(found.orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentState.class,
            names = {"DENIED", "WITHDRAWN", "LAPSED", "REVOKED", "SUPERSEDED"})
    void hasNoWayBackFromAnEnd(InstrumentState end) {
        assertThat(LifeEvent.values()).allMatch(event -> StateTable.find(end, event).isEmpty());
    }

    @Test
    void refusesWithASentenceOfItsOwnForEveryEventThatCanBeRefused() {
        var sentences = ResourceBundle.getBundle("i18n.rights", Locale.ENGLISH);

        for (var event : LifeEvent.values()) {
            assertThat(sentences.containsKey(event.key())).as(event.key()).isTrue();
            if (event != LifeEvent.DRAFT) {
                assertThatThrownBy(() -> StateTable.after(InstrumentState.DENIED, event))
                        .isInstanceOfSatisfying(
                                StateForbids.class,
                                refusal ->
                                        assertThat(sentences.containsKey(refusal.key()))
                                                .as(refusal.key())
                                                .isTrue());
            }
        }
    }
}
