package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

/**
 * Names changes in the words of the rights. Where a change could be more than one thing it is the
 * greater one: a machine cannot see that a sentence still says the same.
 */
final class EditPolicy {

    private static final int MOST_NUMBERS = 10;

    private EditPolicy() {}

    static List<EditMade> edits(
            StoryText before, StoryText after, List<PassageDifference> passages, Styles styles) {
        var edits = new ArrayList<EditMade>();
        if (!before.headline().equals(after.headline())) {
            edits.add(whole(Use.HEADLINE_EDIT, ComponentKind.HEADLINE));
        }
        if (!before.deck().equals(after.deck())) {
            edits.add(deck(List.of(before.deck()), List.of(after.deck()), styles));
        }
        var original = words(before.body());
        var current = words(after.body());
        if (!original.equals(current)) {
            var where = where(passages).or(() -> lostLinks(before.body(), after.body()));
            edits.add(body(original, current, passages, styles, where));
        }
        return edits;
    }

    private static EditMade whole(Use use, ComponentKind component) {
        return new EditMade(use, component, Optional.empty());
    }

    private static EditMade deck(List<String> before, List<String> after, Styles styles) {
        if (after.get(0).isEmpty()) {
            return whole(Use.ABRIDGE, ComponentKind.DECK);
        }
        return styled(before, after, styles, ComponentKind.DECK, Optional.empty());
    }

    private static EditMade body(
            List<String> original,
            List<String> current,
            List<PassageDifference> passages,
            Styles styles,
            Optional<String> where) {
        if (isPartOf(current, original)) {
            return new EditMade(Use.ABRIDGE, ComponentKind.BODY, where);
        }
        if (isPartOf(original, current)) {
            return new EditMade(Use.ADD_REPORTING, ComponentKind.BODY, where);
        }
        var before = bones(original);
        var after = bones(current);
        var sameWords = passages.stream().allMatch(PassageDifference::isSame);
        return sameWords && before.equals(after)
                ? new EditMade(Use.STYLE_EDIT, ComponentKind.BODY, where)
                : styled(before, after, styles, ComponentKind.BODY, where);
    }

    private static EditMade styled(
            List<String> before,
            List<String> after,
            Styles styles,
            ComponentKind part,
            Optional<String> where) {
        if (styles.isOfMarks(before, after)) {
            return new EditMade(Use.STYLE_EDIT, part, where);
        }
        return styles.isOfEntries(before, after)
                ? new EditMade(Use.STYLE_EDIT, part, where, Optional.of(styles.version()))
                : new EditMade(Use.SUBSTANTIVE_EDIT, part, where);
    }

    /** The blocks as written, without pictures: each of those has a right of its own. */
    private static List<String> words(Body body) {
        return body.blocks().stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(Block::html)
                .toList();
    }

    /** Whether the one is the other with nothing but whole blocks left out. */
    private static boolean isPartOf(List<String> part, List<String> whole) {
        var found = 0;
        for (var at = 0; at < whole.size() && found < part.size(); at++) {
            if (whole.get(at).equals(part.get(found))) {
                found++;
            }
        }
        return found == part.size();
    }

    /** What is left without the setting of words: blocks, links and text. */
    private static List<String> bones(List<String> blocks) {
        return blocks.stream()
                .map(block -> block.replaceAll("</?(?:strong|em|sub|sup|code)>", ""))
                .toList();
    }

    private static Optional<String> where(List<PassageDifference> passages) {
        var touched =
                passages.stream()
                        .filter(passage -> !passage.isSame())
                        .map(PassageDifference::before)
                        .filter(OptionalInt::isPresent)
                        .map(OptionalInt::getAsInt)
                        .toList();
        var added =
                passages.stream()
                        .filter(PassageDifference::isNew)
                        .map(passage -> passage.after().orElseThrow())
                        .toList();
        return touched.isEmpty()
                ? say("the text without new paragraph", added)
                : paragraphs(touched);
    }

    /** Names them, by their numbers in the earlier text; empty if there are none. */
    static Optional<String> paragraphs(List<Integer> numbers) {
        return say("paragraph", numbers);
    }

    /** Where the words are the same, a link may be gone from under them. */
    static Optional<String> lostLinks(Body before, Body after) {
        var lost = new LinkedHashSet<>(before.links());
        lost.removeAll(after.links());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        lost.stream()
                                .limit(MOST_NUMBERS)
                                .collect(Collectors.joining(", ", "the link to ", "")));
    }

    private static Optional<String> say(String noun, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        var first =
                numbers.stream()
                        .limit(MOST_NUMBERS)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        var more = numbers.size() - MOST_NUMBERS;
        return Optional.of(
                noun
                        + (numbers.size() == 1 ? " " : "s ")
                        + first
                        + (more > 0 ? " and " + more + " more" : ""));
    }
}
