package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static press.imprimatur.provenance.Stretch.Fate.DELETED;
import static press.imprimatur.provenance.Stretch.Fate.INSERTED;
import static press.imprimatur.provenance.Stretch.Fate.KEPT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Passage;
import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

class WordComparisonTest {

    private static final String PICTURE =
            "\n<figure><img src=\"picture:0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17\" alt=\"\">"
                    + "<figcaption>A view</figcaption></figure>";

    private final JsoupMarkup markup = new JsoupMarkup();
    private final WordComparison comparison = new WordComparison();

    WordComparisonTest() {
        comparison.markup = markup;
    }

    @Test
    void findsNothingInTheSameText() {
        var differences = between("<p>One.</p>\n<p>Two.</p>", "<p>One.</p>\n<p>Two.</p>");

        assertThat(differences.isUnchanged()).isTrue();
        assertThat(differences.passages()).allMatch(PassageDifference::isSame);
    }

    @Test
    void alignsBlocksSoThatTakingOneSideOfEachIsThatText() {
        var before = "<p>One.</p>" + PICTURE + "\n<p>Two stays.</p>\n<hr>\n<p>Three goes away.</p>";
        var after =
                "<h2>New</h2>\n<p>One.</p>"
                        + PICTURE.replace("A view", "Another view")
                        + "\n<p>Two stays here.</p>\n<hr>";

        var aligned = comparison.aligned(new Body(before), new Body(after));

        assertThat(Body.of(aligned.stream().flatMap(each -> each.before().stream()).toList()))
                .isEqualTo(new Body(before));
        assertThat(Body.of(aligned.stream().flatMap(each -> each.after().stream()).toList()))
                .isEqualTo(new Body(after));
        assertThat(aligned)
                .filteredOn(each -> each.before().stream().anyMatch(Block.Figure.class::isInstance))
                .singleElement()
                .satisfies(picture -> assertThat(picture.after()).hasSize(1));
    }

    @Test
    void tellsChangesInsideAPassageWordByWord() {
        var differences =
                between(
                        "<p>Kept.</p><p>The workers “hand over” $100 a month.</p>",
                        "<p>Kept.</p><p>The workers “give up” $100 each month, they say.</p>");

        assertThat(differences.passages().get(1).stretches())
                .containsExactly(
                        new Stretch(KEPT, "The workers “"),
                        new Stretch(DELETED, "hand over"),
                        new Stretch(INSERTED, "give up"),
                        new Stretch(KEPT, "” $100 "),
                        new Stretch(DELETED, "a"),
                        new Stretch(INSERTED, "each"),
                        new Stretch(KEPT, " month"),
                        new Stretch(INSERTED, ", they say"),
                        new Stretch(KEPT, "."));
        assertThat(differences.edits()).containsExactly(body(Use.SUBSTANTIVE_EDIT, "paragraph 2"));
    }

    @Test
    void comparesChineseByCharacter() {
        var differences = between("<p>北京时间</p>", "<p>东京时间</p>");

        assertThat(differences.passages().get(0).stretches())
                .containsExactly(
                        new Stretch(DELETED, "北"),
                        new Stretch(INSERTED, "东"),
                        new Stretch(KEPT, "京时间"));
    }

    @Test
    void callsLeavingOutWholeParagraphsAnAbridgement() {
        var differences =
                between(
                        "<p>One.</p><h2>Two</h2><p>Three.</p><p>Four.</p>",
                        "<p>One.</p><p>Four.</p>");

        assertThat(differences.edits()).containsExactly(body(Use.ABRIDGE, "paragraphs 2, 3"));
        assertThat(differences.passages()).filteredOn(PassageDifference::isGone).hasSize(2);
    }

    @Test
    void callsWholeParagraphsAmongTheirsReportingOfOurOwn() {
        var differences =
                between(
                        "<p>One two.</p><p>Three.</p>",
                        "<p>One two.</p><p>New words here.</p><h2>More</h2><p>Three.</p>");

        assertThat(differences.edits())
                .containsExactly(body(Use.ADD_REPORTING, "the text without new paragraphs 2, 3"));
        assertThat(between("<p>One.</p>", "<p>One, they say.</p><p>New.</p>").edits())
                .extracting(EditMade::change)
                .containsExactly(Use.SUBSTANTIVE_EDIT);
        assertThat(between("<p>One.</p><p>Two.</p>", "<p>One.</p><p>New.</p>").edits())
                .extracting(EditMade::change)
                .containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void callsAnythingElseInTheBodySubstantive() {
        assertThat(between("<p>One.</p><p>Two.</p>", "<p>Two.</p><p>One.</p>").edits())
                .extracting(EditMade::change)
                .containsExactly(Use.SUBSTANTIVE_EDIT);
        assertThat(between("<p>One</p>", "<h2>One</h2>").edits())
                .extracting(EditMade::change)
                .containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void callsTheSettingOfWordsStyleButAnotherLinkSubstantive() {
        var linked = "<p>See <a href=\"https://a.example\">this</a>.</p>";

        assertThat(between("<p>One two.</p>", "<p>One <em>two</em>.</p>").edits())
                .extracting(EditMade::change)
                .containsExactly(Use.STYLE_EDIT);
        assertThat(between(linked, linked.replace("a.ex", "b.ex")).edits())
                .extracting(EditMade::change)
                .containsExactly(Use.SUBSTANTIVE_EDIT);
    }

    @Test
    void leavesPicturesToTheirOwnRights() {
        var differences = between("<p>One.</p>", "<p>One.</p>" + PICTURE);

        assertThat(differences.isUnchanged()).isTrue();
        assertThat(differences.passages()).hasSize(1);
    }

    @Test
    void namesHeadlineAndDeck() {
        var before = new StoryText("Ten killed", "A deck", Body.EMPTY);

        var differences = comparison.between(before, new StoryText("Ten died", "", Body.EMPTY));

        assertThat(differences.headline())
                .containsExactly(
                        new Stretch(KEPT, "Ten "),
                        new Stretch(DELETED, "killed"),
                        new Stretch(INSERTED, "died"));
        assertThat(differences.deck()).containsExactly(new Stretch(DELETED, "A deck"));
        assertThat(differences.edits())
                .containsExactly(
                        new EditMade(Use.HEADLINE_EDIT, ComponentKind.HEADLINE, Optional.empty()),
                        new EditMade(Use.ABRIDGE, ComponentKind.DECK, Optional.empty()));
    }

    @Property(tries = 300)
    void losesNothingOfEitherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        var one = markup.clean(before);
        var other = markup.clean(after);

        var passages =
                comparison
                        .between(new StoryText("h", "", one), new StoryText("h", "", other))
                        .passages();

        assertThat(side(passages, INSERTED)).isEqualTo(texts(one));
        assertThat(side(passages, DELETED)).isEqualTo(texts(other));
    }

    @Test
    void comparesFiftyThousandWordsQuickly() {
        var long1 = sentences(5000, 7);
        var long2 = long1.replace("w42 ", "changed ").replace("w777 ", "");

        var one = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> between(long1, long2));
        var none =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> between(long1, sentences(5000, 11)));
        var paragraphs =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () ->
                                between(
                                        long1.replace(". ", ".<p>"),
                                        sentences(5000, 11).replace(". ", ".<p>")));

        assertThat(one.passages().get(0).stretches().size()).isBetween(5, 5000);
        assertThat(none.isUnchanged()).isFalse();
        assertThat(paragraphs.isUnchanged()).isFalse();
    }

    private static String sentences(int count, int step) {
        return IntStream.range(0, count * 10)
                .mapToObj(at -> "w" + (at * step) % 1009 + (at % 10 == 9 ? ". " : " "))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a ", "b ", "c ", "d, ", "e. ", "東", "京", "<p>", "<h2>", "<em>x</em> ")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private List<String> texts(Body body) {
        return markup.passages(body).stream().map(Passage::text).toList();
    }

    private static List<String> side(List<PassageDifference> passages, Stretch.Fate without) {
        return passages.stream()
                .map(passage ->
                        passage.stretches().stream()
                                .filter(stretch -> stretch.fate() != without)
                                .map(Stretch::text)
                                .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static EditMade body(Use use, String where) {
        return new EditMade(use, ComponentKind.BODY, Optional.of(where));
    }

    private Differences between(String before, String after) {
        return comparison.between(
                new StoryText("Headline", "", markup.clean(before)),
                new StoryText("Headline", "", markup.clean(after)));
    }
}
