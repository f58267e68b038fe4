package press.imprimatur.provenance.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.AlignedBlocks;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.StyleContext;
import press.imprimatur.provenance.StyleList;
import press.imprimatur.provenance.TextComparison;

@ApplicationScoped
public class WordComparison implements TextComparison {

    @Inject Markup markup;

    @Override
    public Differences between(StoryText before, StoryText after) {
        var nothing = new StyleContext("", Optional.empty(), Instant.EPOCH);
        return between(before, after, StyleList.NONE, nothing);
    }

    @Override
    public Differences between(
            StoryText before, StoryText after, StyleList style, StyleContext context) {
        var passages = passages(before.body(), after.body());
        var edits = EditPolicy.edits(before, after, passages, new Styles(style, context));
        return differences(before, after, passages, edits);
    }

    @Override
    public Differences ofTranslation(StoryText before, StoryText after) {
        var passages = passages(before.body(), after.body());
        var beside =
                TranslationPolicy.isTranslated(passages)
                        ? TranslationPolicy.edits(before, after, passages)
                        : between(before, after).edits();
        var edits = new ArrayList<>(beside);
        edits.addAll(TranslationPolicy.translation(after));
        return differences(before, after, passages, edits);
    }

    private Differences differences(
            StoryText before,
            StoryText after,
            List<PassageDifference> passages,
            List<EditMade> edits) {
        return new Differences(
                words(before.headline(), after.headline()),
                words(before.deck(), after.deck()),
                passages,
                edits);
    }

    @Override
    public List<AlignedBlocks> aligned(Body before, Body after) {
        var aligned = new ArrayList<AlignedBlocks>();
        for (var segment : Alignment.of(before.blocks(), after.blocks())) {
            if (segment.same()) {
                segment.before()
                        .forEach(block -> aligned.add(both(List.of(block), List.of(block))));
            } else {
                aligned.addAll(
                        PicturePairs.joined(
                                stretches(Body.of(segment.before()), Body.of(segment.after()))));
            }
        }
        return aligned;
    }

    private static AlignedBlocks both(List<Block> before, List<Block> after) {
        return new AlignedBlocks(before, after, List.of());
    }

    private List<AlignedBlocks> stretches(Body before, Body after) {
        return BlockAlignment.of(
                CountedBlocks.of(before, markup),
                CountedBlocks.of(after, markup),
                passages(before, after));
    }

    @Override
    public StoryText restored(StoryText before, StoryText after, Restoration wanted) {
        return Restorer.restore(before, after, stretches(before.body(), after.body()), wanted);
    }

    private List<Stretch> words(String before, String after) {
        return Stretches.between(markup.pieces(before), markup.pieces(after));
    }

    private List<PassageDifference> passages(Body before, Body after) {
        return PassageComparison.of(
                markup,
                CountedBlocks.passages(before, markup),
                CountedBlocks.passages(after, markup));
    }
}
