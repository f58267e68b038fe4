package press.imprimatur.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u201cWe\u2019ll pay\u201d, she said \u2013 twice. | \"We'll pay\", she said - twice.",
                "The fund\u00a0paid for it\u2026 | paid for it...",
                "one foun\u00addation | one foundation",
                "caf\u0065\u0301 | caf\u00e9",
                "\u6771\u4eac\u90fd\u306f\u652f\u6255\u3063\u305f | \u306f\u652f\u6255"
            })
    void readersTakeTheseForTheSame(String text, String words) {
        assertThat(new Wording(text).holds(new Wording(words))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Foundations paid. | The Foundation",
                "the foundation paid | The foundation paid",
                "The foundation did not pay | The foundation did pay"
            })
    void theseAreOtherWords(String text, String words) {
        assertThat(new Wording(text).holds(new Wording(words))).isFalse();
    }

    @Property
    void aTextHoldsItselfHoweverItStandsAmongOthers(@ForAll @NotBlank String words) {
        var wording = new Wording(words);

        assertThat(new Wording("Before: " + words + " \u2013 after").holds(wording)).isTrue();
        assertThat(new Wording(wording.text())).isEqualTo(wording);
    }
}
