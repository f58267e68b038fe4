package press.imprimatur.provenance;

import java.util.List;
import java.util.OptionalInt;
import press.imprimatur.markup.Passage;

/**
 * What became of one passage.
 *
 * @param role where it stands in the later text, or stood in the earlier one if it is gone
 * @param before its number in the earlier text, counted from 1 over all passages but captions;
 *     empty if it is new
 * @param after its number in the later text; empty if it is gone
 * @param stretches the words of both texts in order, deleted before inserted
 */
public record PassageDifference(
        Passage.Role role, OptionalInt before, OptionalInt after, List<Stretch> stretches) {

    public PassageDifference {
        stretches = List.copyOf(stretches);
    }

    /** Whether it has the same words in both texts. */
    public boolean isSame() {
        return stretches.stream().allMatch(Stretch::isKept);
    }

    /** Whether it is only in the later text. */
    public boolean isNew() {
        return before.isEmpty();
    }

    /** Whether it is only in the earlier text. */
    public boolean isGone() {
        return after.isEmpty();
    }
}
