package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.StyleKind;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.internal.style.StyleReading;
import press.imprimatur.provenance.internal.style.StyleRule;
import press.imprimatur.terms.Use;

/** What is an edit of style, and what is more. */
class HouseStyleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 9);
    private static final StyleContext ENGLISH =
            new StyleContext("en-GB", Optional.of(DAY), Instant.EPOCH);
    private static final List<StyleEntry> ENTRIES =
            List.of(
                    new StyleEntry(StyleKind.SPELLING, "colour", "color", "en"),
                    new StyleEntry(StyleKind.SPELLING, "programme", "program", "en"),
                    new StyleEntry(StyleKind.NUMERAL, "ten", "10", "en"),
                    new StyleEntry(StyleKind.CURRENCY, "# euros", "\u20ac#", "en"),
                    new StyleEntry(StyleKind.DATE, "d MMMM uuuu", "MMMM d, uuuu", "en"),
                    new StyleEntry(StyleKind.RELATIVE_TIME, "last month", "'in' MMMM", "en"),
                    new StyleEntry(StyleKind.RELATIVE_TIME, "last week", "'in' MMMM", "en"),
                    new StyleEntry(StyleKind.RELATIVE_TIME, "yesterday", "'on' EEEE", "en"),
                    new StyleEntry(StyleKind.OTHER, "regime", "government", "en"));

    private final WordComparison comparison = new WordComparison();

    HouseStyleTest() {
        comparison.markup = new JsoupMarkup();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The colour of lead. | The color of lead.",
                "Colour is all. | Color is all.",
                "The ten of them paid 5,000 euros. | The 10 of them paid \u20ac5,000.",
                "It began on 3 March 2025. | It began on March 3, 2025.",
                "It rained last month. | It rained in June.",
                "Last month it rained. | In June it rained.",
                "They left yesterday. | They left on Wednesday.",
                "\"No\", she said - twice. | \u201cNo\u201d, she said \u2013 twice.",
                "The county\u2019s \u201ccolour\u201d of ten. | The county's \u00abcolour\u00bb of 10."
            })
    void whatAnEntryExplainsIsAnEditOfStyle(String original, String current) {
        assertThat(edit(original, current)).extracting(EditMade::change).isEqualTo(Use.STYLE_EDIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The color of lead. | The colour of lead.",
                "The colours of lead. | The colors of lead.",
                "She said: \"The colour is gone.\" | She said: \"The color is gone.\"",
                "\u201cTen men\u201d, he said, \u201cand ten women.\u201d | \u201cTen men\u201d, he said, \u201cand 10 women.\u201d",
                "\u2018The dogs\u2019 colour is gone,\u2019 she said. | \u2018The dogs\u2019 color is gone,\u2019 she said.",
                "They paid 5,000 euros. | They paid \u20ac5,500.",
                "They paid 5,000 euros. | They paid $5,000.",
                "It began on 3 March 2025. | It began on March 4, 2025.",
                "It rained last month. | It rained in May.",
                "It rained last week. | It rained in July.",
                "The regime fell. | The government fell.",
                "The man-eating shark. | The man \u2013 eating shark.",
                "\"He left - twice\" it says. | \"He left \u2013 twice\" it says.",
                "The colour of lead. | The color of gold."
            })
    void whatNoEntryExplainsIsMore(String original, String current) {
        assertThat(edit(original, current))
                .extracting(EditMade::change)
                .isEqualTo(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void theVersionIsNamedWhereAnEntryWasNeeded() {
        assertThat(edit("The colour.", "The color.").houseStyle()).contains(7);
        assertThat(edit("The \"colour\".", "The \u201ccolour\u201d.").houseStyle()).isEmpty();
    }

    @Test
    void wordsForOtherWordsCountOnceARightsEditorConfirmedThem() {
        var swap = new StyleEntry(StyleKind.OTHER, "regime", "government", "en");

        assertThat(edit("The regime fell.", "The government fell.", swap).change())
                .isEqualTo(Use.SUBSTANTIVE_EDIT);
        assertThat(
                        edit("The regime fell.", "The government fell.", swap.confirmedBy("Ann"))
                                .change())
                .isEqualTo(Use.STYLE_EDIT);
    }

    @ParameterizedTest
    @CsvSource({
        "SPELLING, organise, organize, true",
        "SPELLING, labour, labor, true",
        "SPELLING, traveller, traveler, true",
        "SPELLING, grey, gray, true",
        "SPELLING, four, for, false",
        "SPELLING, metre, meter, false",
        "SPELLING, million, billion, false",
        "SPELLING, legal, illegal, false",
        "SPELLING, militant, terrorist, false",
        "SPELLING, prise, prize, false",
        "NUMERAL, twenty-one, 21, true",
        "NUMERAL, twenty-one, 22, false",
        "NUMERAL, 1000, '1,000', true",
        "CURRENCY, # euros, \u20ac#, true",
        "CURRENCY, $#, \u20ac#, false",
        "CURRENCY, # dollars, US$#, false",
        "OTHER, colour, color, false"
    })
    void itsFormShowsByItselfThatAnEntryChangesNoMeaning(
            StyleKind kind, String from, String to, boolean isSure) {
        var entry = new StyleEntry(kind, from, to, "en");

        assertThat(StyleRule.isSure(entry)).isEqualTo(isSure);
    }

    @ParameterizedTest
    @CsvSource({
        "SPELLING, '', color, en, from",
        "SPELLING, colour, colour, en, to",
        "SPELLING, \u201ccolour\u201d, color, en, from",
        "SPELLING, colour, color, '', language",
        "CURRENCY, euros, \u20ac#, en, from",
        "DATE, d MMMM, MMMM d uuuu, en, to",
        "DATE, no pattern, MMMM d, en, from",
        "RELATIVE_TIME, once, MMMM, en, from",
        "RELATIVE_TIME, gestern, MMMM, en, from"
    })
    void anEntryThatCanExplainNothingIsRefusedBesideItsField(
            StyleKind kind, String from, String to, String language, String field) {
        assertThatThrownBy(() -> StyleRule.refuseAbsurd(new StyleEntry(kind, from, to, language)))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThat(refused.field()).contains(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | last week | 'in' MMMM | in March",
                "en | yesterday | EEEE | Sunday",
                "ko | 어제 | M월 d일 | 3월 14일",
                "ko | 지난달 | M월 | 2월",
                "ko | 그저께 | d일 | 13일",
                "de | gestern | 'am' d. MMMM | am 14. März",
                "fr | l’année dernière | 'en' uuuu | en 2026",
                "fr | l'année dernière | 'en' uuuu | en 2026",
                "es | la semana pasada | 'en' MMMM | en marzo",
                "ru | вчера | d MMMM | 14 марта",
                "zh-Hans | 昨天 | d日 | 14日",
                "my | မနေ့က | d | 14",
                "vi | hôm qua | 'ngày' d | ngày 14"
            })
    void aRelativeTimeIsReckonedInItsLanguage(
            String language, String from, String to, String said) {
        var entry = new StyleEntry(StyleKind.RELATIVE_TIME, from, to, language);
        StyleRule.refuseAbsurd(entry);

        var reading = StyleReading.of(List.of(entry), Optional.of(LocalDate.of(2027, 3, 15)));

        assertThat(
                        reading.explains(
                                List.of("<p>" + from + ".</p>"), List.of("<p>" + said + ".</p>")))
                .isTrue();
        assertThat(reading.explains(List.of("<p>" + from + ".</p>"), List.of("<p>31.</p>")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, forty two, 42, true",
        "de, zwölf, 12, true",
        "de, einundzwanzig, 21, true",
        "de, einundzwanzig, 12, false",
        "fr, vingt et un, 21, true",
        "es, veintidós, 22, true",
        "ko, 십이, 12, true",
        "ko, 열두, 12, true",
        "ko, 스물한, 22, false",
        "ru, двадцать один, 21, true",
        "vi, mười hai, 12, true",
        "en, douze, 12, false"
    })
    void aNumberInWordsIsTheSameNumberInFiguresInItsLanguage(
            String language, String from, String to, boolean isSure) {
        var entry = new StyleEntry(StyleKind.NUMERAL, from, to, language);

        assertThat(StyleRule.isSure(entry)).isEqualTo(isSure);
    }

    @Property(tries = 300)
    void nothingInsideAQuotationIsAnEditOfStyle(@ForAll("words") List<String> words) {
        var before = "He said \u201c" + String.join(" ", words) + "\u201d to them.";
        var after = before.replace("colour", "color").replace("ten", "10");

        if (!before.equals(after)) {
            assertThat(edit(before, after).change()).isEqualTo(Use.SUBSTANTIVE_EDIT);
        }
    }

    @Property(tries = 300)
    void outsideOfQuotationsTheSameChangesAre(@ForAll("words") List<String> words) {
        var before = String.join(" ", words) + ", he said.";
        var after = before.replace("colour", "color").replace("ten", "10");

        if (!before.equals(after)) {
            assertThat(edit(before, after).change()).isEqualTo(Use.STYLE_EDIT);
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("colour", "ten", "lead", "paid", "don\u2019t", "10")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private EditMade edit(String original, String current) {
        return edit(original, current, ENTRIES.toArray(StyleEntry[]::new));
    }

    private EditMade edit(String original, String current, StyleEntry... entries) {
        var list = new StyleList(7, Optional.of(Instant.EPOCH), "Ann", List.of(entries));
        var edits = comparison.between(text(original), text(current), list, ENGLISH).edits();
        assertThat(edits).hasSize(1);
        return edits.get(0);
    }

    private StoryText text(String paragraph) {
        return new StoryText("Lead", "", comparison.markup.clean("<p>" + paragraph + "</p>"));
    }
}
