package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

class TranslationPolicyTest {

    private static final String FIRST = "<p>The ice went out on Tuesday, three weeks early.</p>";
    private static final String SECOND =
            "<p>Fishermen at the old harbour watched the floes go by for an hour and more.</p>";
    private static final String ERSTENS =
            "<p>Das Eis brach am Dienstag auf, drei Wochen zu früh.</p>";
    private static final String ZWEITENS =
            "<p>Fischer am alten Hafen sahen den Schollen länger als eine Stunde nach.</p>";

    private final JsoupMarkup markup = new JsoupMarkup();
    private final WordComparison comparison = new WordComparison();

    TranslationPolicyTest() {
        comparison.markup = markup;
    }

    @Test
    void aTranslationOfEveryPassageWithItsHeadlineIsNothingElse() {
        assertThat(edits(FIRST + SECOND, ERSTENS + ZWEITENS)).isEmpty();
    }

    @Test
    void everyPartOfItIsTranslated() {
        var before = new StoryText("Ice", "A deck", markup.clean(FIRST));
        var after = new StoryText("Eis", "Eine Unterzeile", markup.clean(ERSTENS));

        assertThat(comparison.ofTranslation(before, after).edits())
                .extracting(EditMade::component)
                .containsExactly(ComponentKind.HEADLINE, ComponentKind.DECK, ComponentKind.BODY);
    }

    @Test
    void aPassageThatIsNotThereWasCut() {
        assertThat(edits(FIRST + SECOND, ERSTENS)).containsExactly(Use.ABRIDGE);
    }

    @Test
    void aPassageMoreWasAdded() {
        assertThat(edits(FIRST + SECOND, ERSTENS + "<p>Neu.</p>" + ZWEITENS))
                .containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void aLongPassageThatWasLeftInItsLanguageIsHeldAgainstItself() {
        assertThat(edits(FIRST + SECOND, ERSTENS + SECOND)).isEmpty();
        assertThat(edits(FIRST + SECOND, ERSTENS + SECOND.replace("an hour", "a day")))
                .containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void aTextThatWasLeftInItsLanguageIsNoTranslation() {
        var edited = SECOND.replace("an hour", "a day");

        assertThat(edits(SECOND, edited))
                .containsExactlyInAnyOrder(Use.HEADLINE_EDIT, Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void aNeighbouringLanguageSharesManyWordsAndIsATranslationStill() {
        var danish =
                "<p>Isen brød op på floden tirsdag morgen, tre uger før den plejer, sagde de.</p>";
        var norwegian =
                "<p>Isen brøt opp på elven tirsdag morgen, tre uker før den pleier, sa de.</p>";

        assertThat(edits(danish, norwegian)).isEmpty();
    }

    @Test
    void linksAreTheSameInEveryLanguage() {
        var linked = FIRST.replace("Tuesday", "<a href=\"https://ice.example/\">Tuesday</a>");
        var verlinkt = ERSTENS.replace("Dienstag", "<a href=\"https://ice.example/\">Dienstag</a>");

        assertThat(edits(linked, verlinkt)).isEmpty();
        assertThat(edits(linked, ERSTENS)).containsExactly(Use.SUBSTANTIVE_EDIT);
        assertThat(edits(FIRST, verlinkt)).containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void aDeckThatIsNewOrGoneIsTold() {
        var before = new StoryText("Ice", "A deck", markup.clean(FIRST));
        var after = new StoryText("Eis", "", markup.clean(ERSTENS));

        assertThat(uses(before, after)).containsExactly(Use.ABRIDGE);
        assertThat(uses(after, before)).containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    private List<Use> edits(String before, String after) {
        return uses(
                new StoryText("Ice", "", markup.clean(before)),
                new StoryText("Eis", "", markup.clean(after)));
    }

    private List<Use> uses(StoryText before, StoryText after) {
        var edits = comparison.ofTranslation(before, after).edits();
        assertThat(edits).extracting(EditMade::change).contains(Use.TRANSLATE);
        return edits.stream()
                .map(EditMade::change)
                .filter(change -> change != Use.TRANSLATE)
                .toList();
    }
}
