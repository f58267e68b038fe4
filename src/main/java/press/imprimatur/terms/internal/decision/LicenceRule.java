package press.imprimatur.terms.internal.decision;

import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.LicenceMentions;
import press.imprimatur.terms.LicenceMentions.Element;
import press.imprimatur.terms.LicenceReading;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/**
 * A grant that names an NC, ND or SA licence may be that licence, or a permission of its own: until
 * somebody has said which, it permits no more than the licence would.
 */
final class LicenceRule {

    private LicenceRule() {}

    static void check(ComponentQuestion asked, Instrument instrument, Findings findings) {
        if (instrument.kind() != InstrumentKind.GRANT || !matters(asked)) {
            return;
        }
        var named = LicenceMentions.openIn(instrument);
        if (named.isEmpty()) {
            return;
        }
        for (var element : LicenceMentions.elements(named.get())) {
            if (isAgainst(element, asked, instrument)) {
                refuse(instrument, LicenceMentions.inWords(named.get()), findings);
            }
        }
    }

    private static boolean matters(ComponentQuestion asked) {
        return asked.appears(Circumstance.COMMERCIAL) || !asked.isAsItWas() || isSold(asked);
    }

    private static boolean isAgainst(
            Element element, ComponentQuestion asked, Instrument instrument) {
        return switch (element) {
            case NON_COMMERCIAL -> asked.appears(Circumstance.COMMERCIAL) || isSold(asked);
            case NO_DERIVATIVES -> !asked.isAsItWas();
            case SHARE_ALIKE -> !asked.isAsItWas() && !sharesAlike(instrument);
        };
    }

    private static boolean isSold(ComponentQuestion asked) {
        for (var use : asked.uses()) {
            if (use.group() == Use.Group.COMMERCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the terms themselves demand it, so that it is owed and shown. */
    private static boolean sharesAlike(Instrument instrument) {
        for (var duty : instrument.terms().duties()) {
            if (duty.type() == DutyType.SHARE_ALIKE) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(Instrument instrument, String licence, Findings findings) {
        if (instrument.licence().reading() == LicenceReading.THIS_LICENCE) {
            findings.refuse(ReasonCode.LICENCE_FORBIDS, Fix.Kind.ASK_GRANTOR, licence);
        } else {
            findings.refuse(ReasonCode.LICENCE_UNCLEAR, Fix.Kind.ANSWER_LICENCE, licence);
        }
    }
}
