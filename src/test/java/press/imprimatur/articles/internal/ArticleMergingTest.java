package press.imprimatur.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.MergeQuestion;
import press.imprimatur.articles.MergeQuestion.Answer;
import press.imprimatur.articles.MergedText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.internal.Merges;

class ArticleMergingTest {

    private static final ArticleText BASE =
            new ArticleText(
                    TextDetails.headed("The bridge", "en"),
                    new Body("<p>One stands here.</p>\n<p>Two stands here.</p>"),
                    Optional.empty());

    private final ArticleMerging merging = new ArticleMerging();

    ArticleMergingTest() {
        merging.bodies = Merges.ofBlocks();
    }

    private static Stream<String> details() {
        return BASE.details().byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("details")
    void takesAFieldThatOneChangedWhateverTheOtherDidElsewhere(String field) {
        var theirs = BASE.with(with(field, "theirs"));
        var ours = BASE.withBody(new Body("<p>One stands here.</p>\n<p>Two stood here.</p>"));

        var merged = merge(theirs, ours);

        assertThat(merged.isAgreed()).isTrue();
        var text = merged.answered(Map.of());
        assertThat(text.details().byName()).containsEntry(field, "theirs");
        assertThat(text.body()).isEqualTo(ours.body());
    }

    @ParameterizedTest
    @MethodSource("details")
    void asksOnceAboutAFieldThatBothChanged(String field) {
        var merged = merge(BASE.with(with(field, "theirs")), BASE.with(with(field, "ours")));

        assertThat(merged.questions()).extracting(MergeQuestion::field).containsExactly(field);
        assertThat(answered(merged, Answer.THEIRS).details().byName())
                .containsEntry(field, "theirs");
        assertThat(answered(merged, Answer.OURS).details().byName()).containsEntry(field, "ours");
    }

    @Test
    void putsBothTextsOfAParagraphBelowEachOtherIfSoAnswered() {
        var theirs = BASE.withBody(new Body("<p>One stands there.</p>\n<p>Two stands here.</p>"));
        var ours = BASE.withBody(new Body("<p>One stood here.</p>\n<p>Two stands here.</p>"));

        var text = answered(merge(theirs, ours), Answer.BOTH);

        assertThat(text.body().html())
                .isEqualTo(
                        "<p>One stands there.</p>\n<p>One stood here.</p>\n<p>Two stands here.</p>");
    }

    @Test
    void takesThePictureOfTheOneWhoChangedItWithItsCaption() {
        var theirs = BASE.picturedBy(Optional.of(picture("The quay")));

        var text = merge(theirs, BASE.with(with("deck", "Ours"))).answered(Map.of());

        assertThat(text.picture()).contains(picture("The quay"));
        assertThat(text.deck()).isEqualTo("Ours");
    }

    @Test
    void asksAboutThePictureIfBothChangedIt() {
        var merged =
                merge(
                        BASE.picturedBy(Optional.of(picture("The quay"))),
                        BASE.picturedBy(Optional.of(picture("The pier"))));

        assertThat(merged.questions()).extracting(MergeQuestion::field).containsExactly("picture");
        assertThat(answered(merged, Answer.THEIRS).picture()).contains(picture("The quay"));
        assertThat(answered(merged, Answer.OURS).picture()).contains(picture("The pier"));
    }

    @Test
    void makesNoTextWhileAQuestionIsOpen() {
        var merged = merge(BASE.with(with("deck", "theirs")), BASE.with(with("deck", "ours")));

        assertThatThrownBy(() -> merged.answered(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private MergedText merge(ArticleText theirs, ArticleText ours) {
        return merging.merge(Optional.of(BASE), theirs, ours);
    }

    private static ArticleText answered(MergedText merged, Answer answer) {
        var answers = new HashMap<MergeQuestion, Answer>();
        merged.questions().forEach(question -> answers.put(question, answer));
        return merged.answered(answers);
    }

    private static TextDetails with(String field, String text) {
        var all = BASE.details().byName();
        all.put(field, text);
        return TextDetails.of(all);
    }

    private static LeadPicture picture(String caption) {
        return new LeadPicture(new PictureId(new UUID(1, 2)), caption, "");
    }
}
