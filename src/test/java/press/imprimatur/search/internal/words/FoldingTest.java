package press.imprimatur.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "Cafe\u0301, cafe",
        "ŁÓDŹ, lodz",
        "Straße, strasse",
        "Đà Nẵng, da nang",
        "İstanbul, istanbul",
        "Ｗｉｄｅ, wide",
        "Ёлка, елка",
        "йод, йод",
        "Αθήνα, αθηνα",
        "مُحَمَّد, محمد",
        "שָׁלוֹם, שלום"
    })
    void whatPeopleWriteForOneAnotherIsTheSame(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"हिन्दी", "ภาษาไทย", "မြန်မာ", "ខ្មែរ", "がぎぐげご", "대통령", "བོད་སྐད་"})
    void marksThatMakeAnotherWordStay(String written) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(Folding.fold(written)));
        assertThat(Folding.fold(written).codePoints().count())
                .isGreaterThanOrEqualTo(written.codePoints().count());
    }

    @Test
    void syllablesWrittenAsLettersAreTheSyllables() {
        assertThat(Folding.fold("\u1107\u116e\u1103\u1162")).isEqualTo("부대");
    }

    @Test
    void narrowKanaAreTheWideOnes() {
        assertThat(Folding.fold("ｶﾞｲﾄﾞ")).isEqualTo("ガイド");
    }
}
