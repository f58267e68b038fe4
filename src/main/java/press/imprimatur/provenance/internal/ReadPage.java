package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;
import press.imprimatur.markup.Passage;
import press.imprimatur.provenance.LeftOut;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.LeftOutPassage.Fate;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.StoryText;

/**
 * What an original says: the story that was read, and what was left out of it and may belong to it.
 */
final class ReadPage {

    /** The story itself, where others have the number of what was left out. */
    private static final int STORY = 0;

    private record Piece(int number, Block block) {}

    private final Original original;
    private final Set<Integer> setAside;
    private final Markup markup;

    /**
     * @param setAside the numbers of what somebody said is no part of the story
     */
    ReadPage(Original original, Set<Integer> setAside, Markup markup) {
        this.original = original;
        this.setAside = setAside;
        this.markup = markup;
    }

    /** What was left out, and what became of it in a later text. */
    List<LeftOutPassage> leftOut(StoryText current) {
        var texts = texts(current.body());
        var passages = new ArrayList<LeftOutPassage>();
        for (var left : original.leftOut()) {
            var number = passages.size() + 1;
            passages.add(new LeftOutPassage(number, left, fate(number, left, texts)));
        }
        return passages;
    }

    private Fate fate(int number, LeftOut left, List<String> current) {
        if (current.containsAll(texts(left.body()))) {
            return Fate.IN_THE_TEXT;
        }
        return left.doubtful() && !setAside.contains(number) ? Fate.LACKING : Fate.SET_ASIDE;
    }

    /**
     * What a later text is compared with: the story with what was put back, and with what may
     * belong to it. So what the page said is no addition, and what lacks of it is a change.
     */
    StoryText comparedWith(StoryText current) {
        return text(pieces(numbers(current)));
    }

    /** The same with one more passage in any case. */
    StoryText with(int number, StoryText current) {
        return text(pieces(numbersWith(number, current)));
    }

    /** The numbers that the parts of that passage have in {@link #with(int, StoryText)}. */
    List<Integer> partsOf(int number, StoryText current) {
        var found = new ArrayList<Integer>();
        var counted = 0;
        for (var piece : pieces(numbersWith(number, current))) {
            for (var text : texts(Body.of(List.of(piece.block())))) {
                counted++;
                if (piece.number() == number) {
                    found.add(counted);
                }
            }
        }
        return found;
    }

    private Set<Integer> numbersWith(int number, StoryText current) {
        var numbers = numbers(current);
        numbers.add(number);
        return numbers;
    }

    private Set<Integer> numbers(StoryText current) {
        var numbers = new TreeSet<Integer>();
        leftOut(current).stream()
                .filter(each -> each.fate() != Fate.SET_ASIDE)
                .forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    private List<Piece> pieces(Set<Integer> numbers) {
        var story = original.body().blocks();
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at <= story.size(); at++) {
            for (var number : numbers) {
                var left = original.leftOut().get(number - 1);
                if (Math.min(left.after(), story.size()) == at) {
                    left.body().blocks().forEach(block -> pieces.add(new Piece(number, block)));
                }
            }
            if (at < story.size()) {
                pieces.add(new Piece(STORY, story.get(at)));
            }
        }
        return pieces;
    }

    private StoryText text(List<Piece> pieces) {
        var body = Body.of(pieces.stream().map(Piece::block).toList());
        return new StoryText(original.headline(), original.deck(), body);
    }

    private List<String> texts(Body body) {
        return CountedBlocks.passages(body, markup).stream().map(Passage::text).toList();
    }
}
