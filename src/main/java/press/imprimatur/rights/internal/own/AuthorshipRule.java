package press.imprimatur.rights.internal.own;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Making.Stroke;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;
import press.imprimatur.terms.Authorship.Whose;

/**
 * Whose a work is. It is ours if staff made all of it here and nothing speaks against it. What
 * somebody said settles every doubt of that moment, and none of what was done later.
 */
final class AuthorshipRule {

    private AuthorshipRule() {}

    static Authorship judge(Making making, Optional<SaidWhose> said, StaffRoll roll) {
        if (said.filter(word -> word.whose() == Whose.OTHERS).isPresent()) {
            return Authorship.OTHERS;
        }
        var doubts = doubts(making, said, roll);
        return doubts.isEmpty() ? Authorship.OURS : Authorship.unknown(doubts);
    }

    private static List<Doubt> doubts(Making making, Optional<SaidWhose> said, StaffRoll roll) {
        var since =
                making.strokes().stream()
                        .filter(stroke ->
                                said.map(word -> stroke.at().isAfter(word.at())).orElse(true))
                        .toList();
        var doubts = new LinkedHashSet<Doubt>();
        since.forEach(stroke -> addHand(stroke, roll, doubts));
        if (!since.isEmpty()) {
            var last = making.last();
            last.against().stream()
                    .filter(doubt -> isFounded(doubt, last, roll))
                    .forEach(doubts::add);
            if (said.filter(word -> word.signed().equals(last.signed())).isEmpty()) {
                roll.strangers(last.signed(), last.at())
                        .forEach(name -> doubts.add(new Doubt(Kind.SIGNED, name)));
            }
        }
        return new ArrayList<>(doubts);
    }

    /** A file that names our own says nothing against us. */
    private static boolean isFounded(Doubt doubt, Stroke stroke, StaffRoll roll) {
        return !doubt.kind().isOfTheFile() || !roll.strangers(doubt.about(), stroke.at()).isEmpty();
    }

    private static void addHand(Stroke stroke, StaffRoll roll, Set<Doubt> doubts) {
        if (!roll.hasMade(stroke)) {
            doubts.add(new Doubt(Kind.GUEST, stroke.name()));
        }
        switch (stroke.how()) {
            case HERE -> {}
            case BROUGHT -> doubts.add(new Doubt(Kind.BROUGHT, ""));
            case UNSEEN -> doubts.add(new Doubt(Kind.UNSEEN, ""));
        }
    }
}
