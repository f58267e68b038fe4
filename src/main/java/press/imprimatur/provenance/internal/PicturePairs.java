package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.imprimatur.markup.Block;
import press.imprimatur.provenance.AlignedBlocks;

/**
 * Tells of a picture that is in both texts and differs in its words, that it is the same picture:
 * by its words alone, which are its caption's, it would be one gone and one come.
 */
final class PicturePairs {

    private PicturePairs() {}

    /** Pictures are looked for between two stretches with words; nothing changes its order. */
    static List<AlignedBlocks> joined(List<AlignedBlocks> stretches) {
        var joined = new ArrayList<AlignedBlocks>();
        for (var stretch : stretches) {
            var place = isCome(stretch) ? placeOfGone(joined, stretch) : -1;
            if (place < 0) {
                joined.add(stretch);
            } else {
                var gone = joined.get(place);
                joined.set(place, new AlignedBlocks(gone.before(), stretch.after(), List.of()));
            }
        }
        return joined;
    }

    /** Where it went; only as long as nothing came since, behind which it would stand then. */
    private static int placeOfGone(List<AlignedBlocks> before, AlignedBlocks come) {
        for (var place = before.size() - 1; place >= 0; place--) {
            var stretch = before.get(place);
            if (!stretch.after().isEmpty()) {
                return -1;
            }
            if (isGone(stretch) && picture(stretch.before()).equals(picture(come.after()))) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isGone(AlignedBlocks stretch) {
        return stretch.after().isEmpty() && isPicture(stretch.before());
    }

    private static boolean isCome(AlignedBlocks stretch) {
        return stretch.before().isEmpty() && isPicture(stretch.after());
    }

    private static boolean isPicture(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Figure;
    }

    private static UUID picture(List<Block> blocks) {
        return ((Block.Figure) blocks.get(0)).picture();
    }
}
