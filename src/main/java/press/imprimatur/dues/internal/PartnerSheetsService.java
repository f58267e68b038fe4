package press.imprimatur.dues.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import press.imprimatur.dues.PartnerSheet;
import press.imprimatur.dues.PartnerSheet.InForce;
import press.imprimatur.dues.PartnerSheets;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.rights.PermissionsInForce;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.Moment;
import press.imprimatur.terms.TermsWords;

@Stateless
@Allows
public class PartnerSheetsService implements PartnerSheets {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 100;

    @Inject Usages usages;
    @Inject DueRows dues;
    @Inject Outlets outlets;
    @Inject PermissionsInForce permissions;
    @Inject @Recorded TermsWords words;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public PartnerSheet of(OutletId id) {
        var outlet = outlets.get(id);
        var now = clock.instant();
        var totals = permissions.totals(id);
        return new PartnerSheet(
                id,
                outlet.name(),
                usages.live(id),
                usages.publishedSince(id, now.minus(YEAR)),
                totals.count(),
                totals.pictures(),
                totals.firstEnd(),
                permissions.firstToEnd(id, MOST).stream().map(this::inForce).toList(),
                dues.countOpenOf(id.value()),
                dues.openOf(id.value(), MOST).stream().map(due -> due.due(now)).toList());
    }

    private InForce inForce(PermissionsInForce.InForce each) {
        var permission = each.permission();
        return new InForce(
                permission.id(),
                permission.title(),
                permission.uses(),
                permission.displayUntil().map(Moment::at),
                words.inOneBreath(each.terms()));
    }
}
