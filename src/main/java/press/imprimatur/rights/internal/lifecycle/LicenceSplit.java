package press.imprimatur.rights.internal.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;

/**
 * Takes a grant apart that turned out to be a public licence: the licence as the catalogue has it,
 * for the works of the grant, and beside it what the grantor gave or asked for beyond it. Nothing
 * that was asked for is lost; what the licence forbids is allowed only where the grant said so.
 */
public final class LicenceSplit {

    /** The licence asks for these too; how, is for whoever licenses to say. */
    private static final Set<DutyType> AS_THEY_SAY =
            EnumSet.of(DutyType.CREDIT_LINE, DutyType.LINK_BACK);

    private final NewInstrument grant;
    private final TermsTemplate template;

    public LicenceSplit(NewInstrument grant, TermsTemplate template) {
        this.grant = grant;
        this.template = template;
    }

    /** The licence, of the same grantor. */
    public NewInstrument licence() {
        var usual = template.terms();
        // At each use and not above them all, so that a supplement may allow what this forbids.
        var clauses =
                usual.permissions().stream()
                        .map(clause -> clause.within(usual.constraints()))
                        .toList();
        var terms =
                new Terms(
                        grant.terms().scope(),
                        clauses,
                        usual.prohibitions(),
                        Constraints.NONE,
                        duties(usual.duties()),
                        usual.revocable(),
                        usual.binds(),
                        grant.terms().cameWith());
        return new NewInstrument(
                InstrumentKind.PUBLIC_LICENCE,
                grant.title(),
                grant.outlet(),
                grant.grantor(),
                Optional.empty(),
                terms);
    }

    /**
     * What goes beyond it: a supplement where more is allowed, house rules where more is only asked
     * for; empty if neither.
     */
    public Optional<NewInstrument> beyond(InstrumentId licence, String title) {
        var given = grant.terms();
        var more = given.permissions().stream().filter(this::isMore).map(this::unnamed).toList();
        var owed = given.duties().stream().filter(duty -> !isOfLicence(duty)).toList();
        var asks = !owed.isEmpty() || !given.prohibitions().isEmpty() || restrictsHow();
        if (more.isEmpty() && !asks) {
            return Optional.empty();
        }
        var terms =
                new Terms(
                        given.scope(),
                        more,
                        given.prohibitions(),
                        given.constraints(),
                        owed,
                        given.revocable(),
                        given.binds(),
                        given.cameWith());
        var isSupplement = !more.isEmpty();
        return Optional.of(
                new NewInstrument(
                        isSupplement ? InstrumentKind.SUPPLEMENT : InstrumentKind.HOUSE_RULES,
                        title,
                        grant.outlet(),
                        grant.grantor(),
                        isSupplement ? Optional.of(licence) : Optional.empty(),
                        terms));
    }

    /** The licence's own, with credit and link as the grantor words them. */
    private List<Duty> duties(List<Duty> usual) {
        var own =
                grant.terms().duties().stream()
                        .filter(duty -> AS_THEY_SAY.contains(duty.type()))
                        .toList();
        var kept =
                usual.stream()
                        .filter(duty -> own.stream().noneMatch(each -> each.type() == duty.type()));
        return Stream.concat(own.stream(), kept).toList();
    }

    private boolean isOfLicence(Duty duty) {
        return AS_THEY_SAY.contains(duty.type())
                || duty.type() == DutyType.LICENCE_NOTICE
                || duty.type() == DutyType.SHARE_ALIKE
                || template.terms().duties().contains(duty);
    }

    /** A use that the licence has not; and where selling was allowed, each use beside a sale. */
    private boolean isMore(Permission clause) {
        var isInLicence =
                template.terms().permissions().stream()
                        .anyMatch(usual -> usual.use().implies(clause.use()));
        return !isInLicence || isForSale() && !clause.use().isChange();
    }

    private boolean isForSale() {
        return !template.terms().constraints().forbidden().isEmpty()
                && grant.terms().permissions().stream()
                        .anyMatch(clause -> clause.use().group() == Use.Group.COMMERCE);
    }

    private boolean restrictsHow() {
        return !grant.terms().constraints().forbidden().isEmpty();
    }

    /** Its notice stands on the licence. */
    private Permission unnamed(Permission clause) {
        var owed =
                clause.duties().stream()
                        .filter(duty -> duty.type() != DutyType.LICENCE_NOTICE)
                        .toArray(Duty[]::new);
        return clause.owing(owed);
    }
}
