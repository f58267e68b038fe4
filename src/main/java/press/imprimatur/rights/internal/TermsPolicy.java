package press.imprimatur.rights.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import press.imprimatur.api.StrictJson;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.internal.lifecycle.CommonsLicence;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Pixel;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;

/** What an instrument has to say before it is written down; all that is wrong is said at once. */
class TermsPolicy {

    static final int LONGEST_TITLE = 200;

    private final NewInstrument what;
    private final List<FieldRefused> faults = new ArrayList<>();

    private TermsPolicy(NewInstrument what) {
        this.what = what;
    }

    static void refuseIncomplete(NewInstrument what) {
        new TermsPolicy(what).refuse();
    }

    private void refuse() {
        refuse(what.kind() == InstrumentKind.HOLD, "kind", "rights.holdsAreNotPermissions");
        refuse(what.title().isEmpty(), "title", "rights.titleMissing");
        refuse(what.title().length() > LONGEST_TITLE, "title", "rights.titleTooLong");
        refuse(what.grantor().isEmpty(), "grantor", "rights.grantorMissing");
        refuse(allowsNothing(), "uses", "rights.noUses");
        refuse(namesNoWork(), "works", "rights.noWorks");
        refuseForeignStaff();
        refuse(
                what.kind() == InstrumentKind.SUPPLEMENT && what.base().isEmpty(),
                "base",
                "rights.baseMissing");
        refuse(
                what.kind() == InstrumentKind.LEGACY_UNVERIFIED
                        && terms().constraints().clocks().display().until().isEmpty(),
                "displayUntil",
                "rights.legacyWithoutEnd");
        refuseUses("forbidden", "rights.contradiction", contradictions());
        refuseBeyondLicence();
        refuseUnknownCounters();
        Blanks.firstIn(terms())
                .ifPresent(
                        blank -> faults.add(new FieldRefused("duties", "rights.blankLeft", blank)));
        faults.addAll(TermsLimits.faults(terms()));
        refuseUnspeakable();
        if (!faults.isEmpty()) {
            throw faults.size() == 1 ? faults.get(0) : new FieldsRefused(faults);
        }
    }

    /** Only the publisher has staff whose work is its own. */
    private void refuseForeignStaff() {
        refuse(
                terms().scope() instanceof Scope.StaffWork
                        && what.kind() != InstrumentKind.OWNERSHIP,
                "kind",
                "rights.staffWorkIsOwnership");
    }

    private void refuseUnspeakable() {
        refuse(!StrictJson.isPlain(what.title()), "title", "rights.notPlain");
        refuse(!StrictJson.isPlain(what.grantor()), "grantor", "rights.notPlain");
        refuse(what.grantor().length() > LONGEST_TITLE, "grantor", "rights.grantorTooLong");
    }

    /** House rules may only promise. */
    private boolean allowsNothing() {
        return terms().permissions().isEmpty() && what.kind() != InstrumentKind.HOUSE_RULES;
    }

    private boolean namesNoWork() {
        return terms().scope() instanceof Scope.ListedWorks some && some.works().isEmpty();
    }

    private List<Use> contradictions() {
        return terms().permissions().stream()
                .filter(each -> terms().prohibitions().stream().anyMatch(ban -> opposes(ban, each)))
                .map(Permission::use)
                .distinct()
                .toList();
    }

    private static boolean opposes(Prohibition ban, Permission permission) {
        return ban.uses().contains(permission.use())
                && ban.rank() == permission.rank()
                && ban.when().equals(permission.constraints());
    }

    /** What readers' browsers fetch elsewhere is known by name before anything is granted. */
    private void refuseUnknownCounters() {
        Stream.concat(
                        terms().duties().stream(),
                        terms().permissions().stream().flatMap(each -> each.duties().stream()))
                .filter(duty -> duty.type() == DutyType.PIXEL)
                .forEach(this::refuseUnknownCounter);
    }

    private void refuseUnknownCounter(Duty counter) {
        try {
            Pixel.read(counter);
        } catch (FieldRefused unknown) {
            faults.add(unknown);
        }
    }

    /** No public licence gives more than its name: NC nothing commercial, ND no change. */
    private void refuseBeyondLicence() {
        if (what.kind() != InstrumentKind.PUBLIC_LICENCE) {
            return;
        }
        if (CommonsLicence.isNoDerivatives(terms())) {
            var changes = terms().uses().stream().filter(Use::isChange).toList();
            refuseUses("uses", "rights.licenceForbidsChanges", changes);
        }
        if (CommonsLicence.isNonCommercial(terms())) {
            var earning =
                    terms().uses().stream()
                            .filter(use -> use.group() == Use.Group.COMMERCE)
                            .toList();
            refuseUses("uses", "rights.licenceForbidsCommerce", earning);
        }
    }

    private void refuseUses(String field, String key, Collection<Use> uses) {
        if (!uses.isEmpty()) {
            var names = uses.stream().map(TermsPolicy::inWords).toList();
            faults.add(new FieldRefused(field, key, String.join(", ", names)));
        }
    }

    private static String inWords(Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void refuse(boolean fault, String field, String key) {
        if (fault) {
            faults.add(new FieldRefused(field, key, LONGEST_TITLE));
        }
    }

    private Terms terms() {
        return what.terms();
    }
}
