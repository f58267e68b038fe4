package press.imprimatur.publishing.internal.proofreading;

import java.util.List;
import press.imprimatur.publishing.internal.duties.DutyWords;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.OwedDuty;

/** Puts into words what is owed while something is shown. Pure. */
public final class OwedWords {

    private OwedWords() {}

    /** In the order in which it is owed. */
    public static DutyWords of(List<OwedDuty> owed, StoryFacts facts) {
        var words = new PageWords();
        for (var each : DutyWords.shown(owed)) {
            ShownDuties.of(each.duty().type()).say(each, facts, words);
        }
        return words.finished();
    }
}
