package press.imprimatur.provenance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.provenance.EditMade;
import press.imprimatur.provenance.PassageDifference;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.provenance.Stretch;
import press.imprimatur.provenance.Stretch.Fate;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

/**
 * Names what was done to a text beside translating it. A machine cannot see whether a translated
 * passage still says the same; it sees whether there is one for each, and which were left in the
 * language of the original and yet read otherwise.
 */
final class TranslationPolicy {

    /**
     * What shares so much of its words is still in the language of the original. Of neighbouring
     * languages (Danish and Norwegian) translations share about half.
     */
    private static final double LEFT_AS_IT_WAS = 0.8;

    /** Names and numbers are the same in every language, and short passages hold little else. */
    private static final int SHORTEST = 10;

    /** After "Restore". */
    private static final Optional<String> PASSAGES =
            Optional.of("as many paragraphs as the original has");

    private TranslationPolicy() {}

    /** Whether any of the running text reads otherwise than in the language of the original. */
    static boolean isTranslated(List<PassageDifference> passages) {
        return passages.stream().anyMatch(each -> !each.isSame() && !isLeftAsItWas(each));
    }

    /** Whatever else was done, all of it was translated. */
    static List<EditMade> translation(StoryText after) {
        return Stream.of(ComponentKind.HEADLINE, ComponentKind.DECK, ComponentKind.BODY)
                .filter(part -> part != ComponentKind.DECK || !after.deck().isEmpty())
                .map(part -> new EditMade(Use.TRANSLATE, part, Optional.empty()))
                .toList();
    }

    /** What was done beside. */
    static List<EditMade> edits(
            StoryText before, StoryText after, List<PassageDifference> passages) {
        var edits = new ArrayList<EditMade>();
        if (before.deck().isEmpty() != after.deck().isEmpty()) {
            var change = after.deck().isEmpty() ? Use.ABRIDGE : Use.SUBSTANTIVE_EDIT;
            edits.add(new EditMade(change, ComponentKind.DECK, Optional.empty()));
        }
        var isCut = isAnyFewer(passages);
        if (isCut) {
            edits.add(new EditMade(Use.ABRIDGE, ComponentKind.BODY, PASSAGES));
        }
        edited(passages)
                .or(() -> isAnyMore(passages) ? PASSAGES : Optional.empty())
                .or(() -> relinked(before, after, isCut))
                .map(where -> Optional.of(where))
                .map(where -> new EditMade(Use.SUBSTANTIVE_EDIT, ComponentKind.BODY, where))
                .ifPresent(edits::add);
        return edits;
    }

    private static Optional<String> edited(List<PassageDifference> passages) {
        return EditPolicy.paragraphs(
                passages.stream()
                        .filter(each -> !each.isSame() && isLeftAsItWas(each))
                        .map(each -> each.before().orElseThrow())
                        .toList());
    }

    /** Addresses are the same in every language; what was cut takes its own with it. */
    private static Optional<String> relinked(StoryText before, StoryText after, boolean isCut) {
        var lost =
                isCut
                        ? Optional.<String>empty()
                        : EditPolicy.lostLinks(before.body(), after.body());
        return lost.or(() ->
                EditPolicy.lostLinks(after.body(), before.body()).map("the text without "::concat));
    }

    private static boolean isAnyMore(List<PassageDifference> passages) {
        return balances(passages).stream().anyMatch(balance -> balance > 0);
    }

    private static boolean isAnyFewer(List<PassageDifference> passages) {
        return balances(passages).stream().anyMatch(balance -> balance < 0);
    }

    /** Between passages that were left as they were: how many more there are than there were. */
    private static List<Integer> balances(List<PassageDifference> passages) {
        var balances = new ArrayList<Integer>();
        var balance = 0;
        for (var passage : passages) {
            if (isLeftAsItWas(passage)) {
                balances.add(balance);
                balance = 0;
            } else {
                balance += (passage.isNew() ? 1 : 0) - (passage.isGone() ? 1 : 0);
            }
        }
        balances.add(balance);
        return balances;
    }

    private static boolean isLeftAsItWas(PassageDifference passage) {
        if (passage.isNew() || passage.isGone()) {
            return false;
        }
        var kept = words(passage, Fate.KEPT);
        var all = 2 * kept + words(passage, Fate.DELETED) + words(passage, Fate.INSERTED);
        return passage.isSame() || kept >= SHORTEST && 2 * kept >= LEFT_AS_IT_WAS * all;
    }

    private static int words(PassageDifference passage, Fate fate) {
        return passage.stretches().stream()
                .filter(stretch -> stretch.fate() == fate)
                .map(Stretch::text)
                .mapToInt(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length)
                .sum();
    }
}
