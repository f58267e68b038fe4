package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.AlignedBlocks;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.Restoration;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.ComponentKind;

/** Takes back changes of a text, one or all of a part. */
final class Restorer {

    private Restorer() {}

    static StoryText restore(
            StoryText before, StoryText after, List<AlignedBlocks> stretches, Restoration wanted) {
        if (wanted instanceof Restoration.Whole whole) {
            return restore(before, after, stretches, whole.part());
        }
        Predicate<AlignedBlocks> isWanted =
                switch (wanted) {
                    case Restoration.Passage passage ->
                            stretch -> holds(stretch, PassageDifference::before, passage.before());
                    case Restoration.Addition added ->
                            stretch -> holds(stretch, PassageDifference::after, added.after());
                    default -> throw new IllegalArgumentException("not in both texts: " + wanted);
                };
        return new StoryText(after.headline(), after.deck(), body(stretches, isWanted));
    }

    private static StoryText restore(
            StoryText before, StoryText after, List<AlignedBlocks> stretches, ComponentKind part) {
        return switch (part) {
            case HEADLINE -> new StoryText(before.headline(), after.deck(), after.body());
            case DECK -> new StoryText(after.headline(), before.deck(), after.body());
            default ->
                    new StoryText(after.headline(), after.deck(), body(stretches, stretch -> true));
        };
    }

    /** Of each stretch that is wanted the earlier words, with the pictures of the later ones. */
    private static Body body(List<AlignedBlocks> stretches, Predicate<AlignedBlocks> isWanted) {
        var blocks = new ArrayList<Block>();
        for (var stretch : stretches) {
            if (isWanted.test(stretch)) {
                Stream.concat(
                                stretch.before().stream().filter(block -> !isPicture(block)),
                                stretch.after().stream().filter(Restorer::isPicture))
                        .forEach(blocks::add);
            } else {
                blocks.addAll(stretch.after());
            }
        }
        return Body.of(blocks);
    }

    private static boolean holds(
            AlignedBlocks stretch, Function<PassageDifference, OptionalInt> number, int passage) {
        return stretch.passages().stream()
                .map(number)
                .anyMatch(each -> each.isPresent() && each.getAsInt() == passage);
    }

    private static boolean isPicture(Block block) {
        return block instanceof Block.Figure;
    }
}
