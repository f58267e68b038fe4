package press.imprimatur.rights.internal;

import java.util.stream.Stream;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.InstrumentKind;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Pixel;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;

/** What an instrument has to say before it is written down. */
class TermsPolicy {

    private static final int LONGEST_TITLE = 200;

    private TermsPolicy() {}

    static void refuseIncomplete(NewInstrument what) {
        if (what.kind() == InstrumentKind.HOLD) {
            throw new FieldRefused("kind", "rights.holdsAreNotPermissions");
        }
        refuse(what.title().isEmpty(), "title", "rights.titleMissing");
        refuse(what.title().length() > LONGEST_TITLE, "title", "rights.titleTooLong");
        refuse(what.grantor().isEmpty(), "grantor", "rights.grantorMissing");
        refuse(allowsNothing(what), "uses", "rights.noUses");
        refuse(
                what.terms().scope() instanceof Scope.ListedWorks some && some.works().isEmpty(),
                "works",
                "rights.noWorks");
        refuse(
                what.kind() == InstrumentKind.SUPPLEMENT && what.base().isEmpty(),
                "base",
                "rights.baseMissing");
        refuse(
                what.kind() == InstrumentKind.LEGACY_UNVERIFIED
                        && what.terms().constraints().clocks().display().until().isEmpty(),
                "displayUntil",
                "rights.legacyWithoutEnd");
        refuseUnknownCounters(what.terms());
    }

    /** What readers' browsers fetch elsewhere is known by name before anything is granted. */
    private static void refuseUnknownCounters(Terms terms) {
        Stream.concat(
                        terms.duties().stream(),
                        terms.permissions().stream().flatMap(each -> each.duties().stream()))
                .filter(duty -> duty.type() == DutyType.PIXEL)
                .forEach(Pixel::read);
    }

    /** House rules may only promise. */
    private static boolean allowsNothing(NewInstrument what) {
        return what.terms().permissions().isEmpty() && what.kind() != InstrumentKind.HOUSE_RULES;
    }

    private static void refuse(boolean fault, String field, String key) {
        if (fault) {
            throw new FieldRefused(field, key, LONGEST_TITLE);
        }
    }
}
