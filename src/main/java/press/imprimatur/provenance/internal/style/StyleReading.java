package press.imprimatur.provenance.internal.style;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.provenance.StyleEntry;
import press.imprimatur.provenance.internal.style.StyleToken.Kind;

/**
 * Whether a text is another in the style of the house: every change is one of an entry, or one of
 * the shape of quotation marks, dashes and spaces; and none is inside a quotation, but for the
 * shape of its marks.
 */
public final class StyleReading {

    /** More pairs of places than any honest change of style needs. */
    private static final int MOST = 500_000;

    private final List<Changed> changes;

    private record Place(int before, int after) {}

    private StyleReading(List<Changed> changes) {
        this.changes = changes;
    }

    /**
     * @param entries those that count, of texts in that language
     * @param published the day of the original; absent if nobody knows
     */
    public static StyleReading of(List<StyleEntry> entries, Optional<LocalDate> published) {
        return new StyleReading(
                entries.stream().map(entry -> Changed.by(entry, published)).toList());
    }

    /**
     * @param before the blocks of the original, without the setting of words
     * @param after the blocks of what became of it
     */
    public boolean explains(List<String> before, List<String> after) {
        if (before.size() != after.size()) {
            return false;
        }
        var from = StyleTokens.ofBlocks(before);
        var to = StyleTokens.ofBlocks(after);
        for (var block = 0; block < from.size(); block++) {
            if (!before.get(block).equals(after.get(block))
                    && !isSame(from.get(block), to.get(block))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(List<StyleToken> before, List<StyleToken> after) {
        var seen = new HashSet<Place>();
        var open = new ArrayDeque<Place>();
        visit(new Place(0, 0), open, seen);
        while (!open.isEmpty() && seen.size() < MOST) {
            var place = open.pop();
            if (place.before() == before.size() && place.after() == after.size()) {
                return true;
            }
            step(place, before, after, open, seen);
        }
        return false;
    }

    private void step(
            Place at,
            List<StyleToken> before,
            List<StyleToken> after,
            ArrayDeque<Place> open,
            Set<Place> seen) {
        if (at.before() == before.size()) {
            return;
        }
        if (at.after() < after.size() && before.get(at.before()).isLike(after.get(at.after()))) {
            visit(new Place(at.before() + 1, at.after() + 1), open, seen);
        }
        if (before.get(at.before()).quoted() || isJoined(before, at.before())) {
            return;
        }
        for (var change : changes) {
            for (var made : change.at(before, at.before())) {
                var end = at.before() + made.length();
                var next = at.after() + made.becomes().size();
                if (!isJoined(before, end) && stand(made.becomes(), after, at.after())) {
                    visit(new Place(end, next), open, seen);
                }
            }
        }
    }

    /** Whether a word goes on there: an entry is about whole words. */
    private static boolean isJoined(List<StyleToken> tokens, int at) {
        return at > 0 && at < tokens.size() && tokens.get(at - 1).joins() && tokens.get(at).joins();
    }

    private static boolean stand(List<StyleToken> words, List<StyleToken> in, int at) {
        if (at + words.size() > in.size()) {
            return false;
        }
        for (var place = 0; place < words.size(); place++) {
            if (!words.get(place).isLike(in.get(at + place))) {
                return false;
            }
        }
        return !isJoined(in, at) && !isJoined(in, at + words.size());
    }

    private static void visit(Place place, ArrayDeque<Place> open, Set<Place> seen) {
        if (seen.add(place)) {
            open.push(place);
        }
    }

    /** Whether a word is one of a quotation's marks, which no entry may change. */
    static boolean isQuoting(List<StyleToken> words) {
        return words.stream().anyMatch(each -> each.kind() == Kind.QUOTE);
    }
}
