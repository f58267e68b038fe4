package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** Whatever a decision may say has its words. */
class WordsTest {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("i18n.rights", Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("keys")
    void has_a_sentence(String key) {
        assertThat(WORDS.getString(key)).isNotBlank().doesNotContain("'");
    }

    static Stream<String> keys() {
        return Stream.of(
                        of(ReasonCode.values(), ReasonCode::key),
                        of(Fix.Kind.values(), Fix.Kind::key),
                        of(Use.values(), Use::key),
                        of(Use.Group.values(), Use.Group::key),
                        of(DutyType.values(), DutyType::key),
                        of(Verdict.values(), Verdict::key),
                        of(Circumstance.values(), each -> "rights.circumstance." + each),
                        of(InstrumentKind.values(), each -> "rights.kind." + each),
                        of(InstrumentState.values(), each -> "rights.state." + each),
                        of(EffectiveState.values(), each -> "rights.standing." + each),
                        of(EvidenceType.values(), each -> "rights.evidence." + each))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> of(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key);
    }
}
