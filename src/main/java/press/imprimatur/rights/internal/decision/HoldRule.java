package press.imprimatur.rights.internal.decision;

import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.ReasonCode;

/** Rule 1: a hold on the story, on what it was made from, or on the picture, denies. */
final class HoldRule {

    private HoldRule() {}

    static void check(Case asked, Instrument hold, Findings findings) {
        if (!StateRule.isInForce(asked, hold) || !reaches(asked, hold)) {
            return;
        }
        if (hold.state() == InstrumentState.GRANTED) {
            findings.refuse(ReasonCode.ON_HOLD, Fix.Kind.LIFT_HOLD);
        } else {
            findings.refuseUntil(
                    hold.stateSince().orElseThrow(), ReasonCode.ON_HOLD, Fix.Kind.LIFT_HOLD);
        }
    }

    /** A story that is held takes its pictures with it; a picture that is held only itself. */
    private static boolean reaches(Case asked, Instrument hold) {
        var story =
                new Case(
                        asked.question(),
                        asked.world(),
                        Component.text(ComponentKind.BODY, asked.version()),
                        asked.version(),
                        asked.uses());
        return Coverage.of(hold.terms().scope(), asked) != Match.NO
                || Coverage.of(hold.terms().scope(), story) != Match.NO;
    }
}
