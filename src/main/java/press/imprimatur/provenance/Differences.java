package press.imprimatur.provenance;

import java.util.List;
import press.imprimatur.provenance.Stretch.Fate;

/**
 * Everything in which a text differs from an earlier one.
 *
 * @param headline the words of both headlines; empty if neither has any
 * @param deck the words of both decks; empty if neither has any
 * @param passages every passage of either text, in reading order; pictures and their captions are
 *     left out, for each has a right of its own
 * @param edits the same in the words of the rights, the most that it could be: empty only if
 *     headline, deck and body are the same to the last character, pictures aside
 */
public record Differences(
        List<Stretch> headline,
        List<Stretch> deck,
        List<PassageDifference> passages,
        List<EditMade> edits) {

    public Differences {
        headline = List.copyOf(headline);
        deck = List.copyOf(deck);
        passages = List.copyOf(passages);
        edits = List.copyOf(edits);
    }

    /** Whether the texts are the same to the last character, pictures aside. */
    public boolean isUnchanged() {
        return edits.isEmpty();
    }

    /** Half of the longer text at least: what shares less is a new story at an old address. */
    public boolean isMostlyTheSame() {
        var kept = length(Fate.KEPT);
        return 2 * kept >= kept + Math.max(length(Fate.DELETED), length(Fate.INSERTED));
    }

    private long length(Fate fate) {
        return passages.stream()
                .map(PassageDifference::stretches)
                .flatMap(List::stream)
                .filter(stretch -> stretch.fate() == fate)
                .mapToLong(stretch -> stretch.text().length())
                .sum();
    }
}
