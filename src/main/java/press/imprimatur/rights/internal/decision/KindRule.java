package press.imprimatur.rights.internal.decision;

import java.util.EnumSet;
import java.util.Set;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Instrument;
import press.imprimatur.rights.ReasonCode;
import press.imprimatur.rights.Use;

/** What some kinds of instruments never carry, whatever their terms say. */
final class KindRule {

    private static final Set<Use> WHOLE =
            EnumSet.of(
                    Use.WEB_FULL,
                    Use.APP,
                    Use.FEED_FULL,
                    Use.PARTNER_PUSH,
                    Use.API,
                    Use.NEWSLETTER_FULL,
                    Use.PRINT,
                    Use.PDF);

    private KindRule() {}

    static void check(Case asked, Instrument instrument, Findings findings) {
        switch (instrument.kind()) {
            case LEGACY_UNVERIFIED -> checkLegacy(asked, instrument, findings);
            case EXCEPTION_CLAIM -> checkException(asked, findings);
            case PLATFORM_POLICY ->
                    refuseUnless(asked.component().kind() == ComponentKind.EMBED, asked, findings);
            default -> {}
        }
    }

    private static void checkLegacy(Case asked, Instrument instrument, Findings findings) {
        refuseUnless(!asked.isPublishing() && asked.isPage(), asked, findings);
        if (instrument.terms().constraints().clocks().display().until().isEmpty()) {
            findings.miss("the end date that was signed");
        }
    }

    private static void checkException(Case asked, Findings findings) {
        var isWholeReprint = asked.isText() && WHOLE.contains(asked.question().use());
        var isAutomatic = asked.appears(Circumstance.AUTOMATIC_SELECTION);
        refuseUnless(!isWholeReprint && !isAutomatic, asked, findings);
    }

    private static void refuseUnless(boolean carried, Case asked, Findings findings) {
        if (!carried) {
            findings.refuse(
                    ReasonCode.KIND_DOES_NOT_CARRY_IT,
                    Fix.Kind.CHOOSE_OTHER,
                    asked.question().use());
        }
    }
}
