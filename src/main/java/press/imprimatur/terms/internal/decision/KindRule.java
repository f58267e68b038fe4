package press.imprimatur.terms.internal.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/** What some kinds of instruments never carry, whatever their terms say. */
final class KindRule {

    /** What shows a part of a text; whatever is not here would be a whole reprint. */
    private static final Set<Use> EXCERPTS =
            EnumSet.of(
                    Use.WEB_EXCERPT,
                    Use.FEED_SUMMARY,
                    Use.FEED_HEADLINE,
                    Use.NEWSLETTER_EXCERPT,
                    Use.SOCIAL_LINK,
                    Use.SOCIAL_EXCERPT,
                    Use.ARCHIVE_INTERNAL);

    private static final Set<Use> SALE = EnumSet.of(Use.RESELL, Use.SUBLICENSE);

    private KindRule() {}

    static void check(ComponentQuestion asked, Instrument instrument, Findings findings) {
        switch (instrument.kind()) {
            case LEGACY_UNVERIFIED -> checkLegacy(asked, instrument, findings);
            case EXCEPTION_CLAIM -> checkException(asked, findings);
            case PLATFORM_POLICY ->
                    refuseUnless(asked.component().kind() == ComponentKind.EMBED, asked, findings);
            default -> {}
        }
    }

    private static void checkLegacy(
            ComponentQuestion asked, Instrument instrument, Findings findings) {
        var staysAtItsAddress =
                !asked.isPublishing() && Use.WEB_FULL.implies(asked.question().use());
        var isSold = !Collections.disjoint(asked.question().channel().commerce(), SALE);
        refuseUnless(staysAtItsAddress && !isSold, asked, findings);
        if (instrument.terms().constraints().clocks().display().until().isEmpty()) {
            findings.miss("the end date that was signed");
        }
    }

    private static void checkException(ComponentQuestion asked, Findings findings) {
        var isWholeReprint = asked.isText() && !EXCERPTS.contains(asked.question().use());
        var isAutomatic = asked.appears(Circumstance.AUTOMATIC_SELECTION);
        refuseUnless(!isWholeReprint && !isAutomatic, asked, findings);
    }

    private static void refuseUnless(boolean carried, ComponentQuestion asked, Findings findings) {
        if (!carried) {
            findings.refuse(
                    ReasonCode.KIND_DOES_NOT_CARRY_IT,
                    Fix.Kind.CHOOSE_OTHER,
                    asked.question().use());
        }
    }
}
