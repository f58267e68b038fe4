package press.imprimatur.terms.internal.decision;

import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.ReasonCode;

/** Rule 1: a hold on the story, on what it was made from, or on the picture, denies. */
final class HoldRule {

    private HoldRule() {}

    static void check(ComponentQuestion asked, Instrument hold, Findings findings) {
        if (!StateRule.binds(asked, hold) || !reaches(asked, hold)) {
            return;
        }
        var end = StateRule.endOfBinding(hold);
        if (end.isEmpty()) {
            findings.refuse(ReasonCode.ON_HOLD, Fix.Kind.LIFT_HOLD);
        } else {
            findings.refuseUntil(end.get(), ReasonCode.ON_HOLD, Fix.Kind.LIFT_HOLD);
        }
    }

    /**
     * A story that is held takes with it its pictures, and what was made from it; a picture that is
     * held only itself.
     */
    private static boolean reaches(ComponentQuestion asked, Instrument hold) {
        var scope = hold.terms().scope();
        var story = asked.ofStory();
        if (Coverage.ofAnyName(scope, asked) != Match.NO
                || Coverage.ofAnyName(scope, story) != Match.NO) {
            return true;
        }
        if (asked.isText()) {
            // What it was made from is asked about by itself.
            return false;
        }
        for (var elder : story.ancestry()) {
            if (Coverage.ofAnyName(scope, elder) != Match.NO) {
                return true;
            }
        }
        return false;
    }
}
