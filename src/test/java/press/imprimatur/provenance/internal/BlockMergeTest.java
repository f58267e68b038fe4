package press.imprimatur.provenance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.BodyMerge;
import press.imprimatur.provenance.BodyMerge.Agreed;
import press.imprimatur.provenance.BodyMerge.Disputed;

class BlockMergeTest {

    private static final String QUAY = "0190e5c4-7f0a-7d3e-8a51-6e2f0c9b4d17";

    private final BlockMerge merging = new BlockMerge();

    BlockMergeTest() {
        merging.comparison = Comparisons.words();
    }

    @Test
    void takesBothChangesOfParagraphsThatStandSideBySide() {
        var merge =
                merge(
                        body("The ship sailed.", "It sank off the coast.", "Nobody drowned."),
                        body("The old ship sailed.", "It sank off the coast.", "Nobody drowned."),
                        body(
                                "The ship sailed.",
                                "It sank off the rocky coast.",
                                "Nobody drowned."));

        assertThat(agreed(merge))
                .isEqualTo(
                        body(
                                "The old ship sailed.",
                                "It sank off the rocky coast.",
                                "Nobody drowned."));
    }

    @Test
    void asksAboutAParagraphThatBothChangedAndAboutNoOther() {
        var merge =
                merge(
                        body("The ship sailed.", "It sank.", "Nobody drowned."),
                        body("The big ship sailed.", "It sank.", "Nobody drowned."),
                        body("The small ship sailed.", "It sank.", "Nobody drowned at all."));

        assertThat(disputed(merge))
                .singleElement()
                .satisfies(question -> {
                    assertThat(Body.of(question.base())).isEqualTo(body("The ship sailed."));
                    assertThat(Body.of(question.theirs())).isEqualTo(body("The big ship sailed."));
                    assertThat(Body.of(question.ours())).isEqualTo(body("The small ship sailed."));
                });
    }

    @Test
    void asksNothingWhereBothChangedTheSame() {
        var merge = merge(body("Teh ship."), body("The ship."), body("The ship."));

        assertThat(agreed(merge)).isEqualTo(body("The ship."));
    }

    @Test
    void asksAboutAParagraphThatOneTookOutAndTheOtherChanged() {
        var merge =
                merge(
                        body("The ship sailed.", "It sank."),
                        body("It sank."),
                        body("The old ship sailed.", "It sank."));

        assertThat(disputed(merge))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.theirs()).isEmpty();
                    assertThat(Body.of(question.ours())).isEqualTo(body("The old ship sailed."));
                });
    }

    @Test
    void takesANewParagraphBesideOneThatTheOtherChanged() {
        var merge =
                merge(
                        body("The ship sailed.", "It sank."),
                        body("The ship sailed.", "A storm came up at noon.", "It sank."),
                        body("The ship sailed.", "It sank off the coast."));

        assertThat(agreed(merge))
                .isEqualTo(
                        body(
                                "The ship sailed.",
                                "A storm came up at noon.",
                                "It sank off the coast."));
    }

    @Test
    void asksWhatBothPutInAtTheSamePlace() {
        var merge =
                merge(
                        body("The ship sailed."),
                        body("The ship sailed.", "A storm came up."),
                        body("The ship sailed.", "Fog lay over the sea."));

        assertThat(disputed(merge)).hasSize(1);
        assertThat(disputed(merge).get(0).base()).isEmpty();
    }

    @Test
    void takesAPictureThatOnePutInAndKeepsTheWordsOfTheOther() {
        var merge =
                merge(
                        body("The ship sailed.", "It sank."),
                        new Body(
                                "<p>The ship sailed.</p>\n"
                                        + figure("A quay")
                                        + "\n<p>It sank.</p>"),
                        body("The ship sailed.", "It sank at once."));

        assertThat(agreed(merge).html()).contains("A quay", "at once");
    }

    @Test
    void asksAboutAPictureThatOneTookOutAndTheOtherGaveAnotherCaption() {
        var base = new Body("<p>It sank.</p>\n" + figure("A quay"));

        var merge =
                merge(
                        base,
                        new Body("<p>It sank.</p>\n" + figure("The old quay")),
                        body("It sank."));

        assertThat(disputed(merge))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.theirs()).hasSize(1);
                    assertThat(question.ours()).isEmpty();
                });
    }

    @Test
    void asksAboutEverythingThatDiffersIfNobodyKnowsWhatBothBeganFrom() {
        var merge =
                merging.merge(
                        Optional.empty(),
                        body("The ship sailed.", "It sank."),
                        body("The ship sailed.", "It sank at once."));

        assertThat(disputed(merge)).hasSize(1);
    }

    /** Whatever two people do, no paragraph of either is lost without having been taken out. */
    @RepeatedTest(40)
    void dropsNothingThatSomebodyWrote(RepetitionInfo time) {
        var chance = new Random(time.getCurrentRepetition());
        var base =
                IntStream.range(0, 6).mapToObj(at -> "Paragraph " + at + " stands here.").toList();
        var theirs = changed(base, chance, "theirs");
        var ours = changed(base, chance, "ours");

        var merge = merge(body(base), body(theirs), body(ours));

        var shown =
                merge.parts().stream()
                        .flatMap(part ->
                                part instanceof Disputed question
                                        ? Stream.concat(
                                                question.theirs().stream(),
                                                question.ours().stream())
                                        : ((Agreed) part).blocks().stream())
                        .map(Block::html)
                        .collect(Collectors.toSet());
        Stream.concat(theirs.stream(), ours.stream())
                .filter(text -> !base.contains(text))
                .forEach(text -> assertThat(shown).contains("<p>" + text + "</p>"));
    }

    private static List<String> changed(List<String> base, Random chance, String by) {
        return base.stream()
                .flatMap(text ->
                        switch (chance.nextInt(5)) {
                            case 0 -> Stream.of(text.replace("stands", "stands for " + by));
                            case 1 -> Stream.of(text, "Written by " + by + " after " + text);
                            case 2 -> Stream.<String>empty();
                            default -> Stream.of(text);
                        })
                .toList();
    }

    private BodyMerge merge(Body base, Body theirs, Body ours) {
        return merging.merge(Optional.of(base), theirs, ours);
    }

    private static Body agreed(BodyMerge merge) {
        assertThat(merge.isAgreed()).isTrue();
        return Body.of(
                merge.parts().stream().flatMap(part -> ((Agreed) part).blocks().stream()).toList());
    }

    private static List<Disputed> disputed(BodyMerge merge) {
        return merge.parts().stream()
                .filter(Disputed.class::isInstance)
                .map(Disputed.class::cast)
                .toList();
    }

    private static Body body(String... paragraphs) {
        return body(Arrays.asList(paragraphs));
    }

    private static Body body(List<String> paragraphs) {
        return new Body(
                paragraphs.stream()
                        .map(text -> "<p>" + text + "</p>")
                        .collect(Collectors.joining("\n")));
    }

    private static String figure(String caption) {
        return "<figure><img src=\"picture:"
                + QUAY
                + "\" alt=\"\"><figcaption>"
                + caption
                + "</figcaption></figure>";
    }
}
