package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.internal.Comparisons;

class RevisionComparisonTest {

    private static final UUID QUAY = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final RevisionComparison comparison = comparison();

    @Test
    void marksTheWordsOfAParagraphAndCountsThoseThatStayed() {
        var rows =
                between(
                        "<p>One.</p>\n<p>The old bridge fell.</p>\n<p>Three.</p>",
                        "<p>One.</p>\n<p>The new bridge fell.</p>\n<p>Three.</p>");

        assertThat(rows).extracting(ComparedRow::isSame).containsExactly(true, false, true);
        assertThat(rows.get(1).getBecame()).isEqualTo("changed");
        assertThat(text(rows.get(1).getBefore())).isEqualTo("The old bridge fell.");
        assertThat(text(rows.get(1).getAfter())).isEqualTo("The new bridge fell.");
        assertThat(rows.get(1).getWords())
                .extracting(DifferenceRow.Words::getFate)
                .containsExactly("kept", "deleted", "inserted", "kept");
    }

    @Test
    void tellsOfEveryFieldThatDiffers() {
        var before = text("<p>One.</p>");
        var after =
                before.with(
                        TextDetails.of(
                                Map.of(
                                        "headline",
                                        "A bridge",
                                        "kicker",
                                        "Sea",
                                        "slug",
                                        "b",
                                        "deck",
                                        "d",
                                        "byline",
                                        "Jo",
                                        "dateline",
                                        "Port",
                                        "section",
                                        "s",
                                        "language",
                                        "ko")));

        assertThat(comparison.between(before, after))
                .extracting(ComparedRow::getLabel)
                .containsExactly(
                        "articles.text.kicker",
                        "articles.text.headline",
                        "articles.text.slug",
                        "articles.text.deck",
                        "articles.text.byline",
                        "articles.text.dateline",
                        "articles.text.section",
                        "articles.text.language");
    }

    @Test
    void showsThePictureAboveTheStoryBeforeAndAfter() {
        var before = text("<p>One.</p>");
        var after =
                before.picturedBy(
                        Optional.of(new LeadPicture(new PictureId(QUAY), "The quay", "")));

        var rows = comparison.between(before, after);

        assertThat(rows)
                .extracting(ComparedRow::getLabel)
                .containsExactly("articles.text.picture", "articles.text.caption");
        assertThat(rows.get(0).getPictureBefore()).isEmpty();
        assertThat(rows.get(0).getPictureAfter()).isEqualTo(QUAY.toString());
        assertThat(rows.get(0).getBecame()).isEqualTo("added");
    }

    @Test
    void knowsAPictureInTheTextByItsNameWhenItsCaptionIsAnother() {
        var rows = between(figure("The old quay"), figure("The new quay"));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.isSamePicture()).isTrue();
                    assertThat(text(row.getBefore())).contains("The old quay");
                    assertThat(text(row.getAfter())).contains("The new quay");
                });
    }

    @Test
    void saysThatTheSameWordsStandInAnotherForm() {
        var rows = between("<p>It fell.</p>", "<p>It <strong>fell</strong>.</p>");

        assertThat(rows).extracting(ComparedRow::getBecame).containsExactly("formed");
    }

    @Test
    void hasNoRowWhereNothingDiffers() {
        assertThat(between("<p>It fell.</p>", "<p>It fell.</p>")).isEmpty();
    }

    private List<ComparedRow> between(String before, String after) {
        return comparison.between(text(before), text(after));
    }

    private static ArticleText text(String body) {
        return new ArticleText(
                TextDetails.headed("The bridge", "en"), new Body(body), Optional.empty());
    }

    private static String figure(String caption) {
        return "<figure><img src=\"picture:"
                + QUAY
                + "\" alt=\"A quay\"><figcaption>"
                + caption
                + "</figcaption></figure>";
    }

    private static String text(List<DifferenceRow.Words> words) {
        return words.stream().map(DifferenceRow.Words::getText).collect(Collectors.joining());
    }

    private static RevisionComparison comparison() {
        var made = new RevisionComparison();
        made.comparison = Comparisons.words();
        made.fieldWords = new FieldWords();
        made.fieldWords.comparison = made.comparison;
        made.sentences = (key, arguments) -> key;
        return made;
    }
}
