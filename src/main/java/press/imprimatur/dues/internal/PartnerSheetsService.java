package press.imprimatur.dues.internal;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.dues.PartnerSheet;
import press.imprimatur.dues.PartnerSheet.InForce;
import press.imprimatur.dues.PartnerSheets;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentState;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.Moment;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Standing;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

@Stateless
@Allows
public class PartnerSheetsService implements PartnerSheets {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 100;

    @Inject Usages usages;
    @Inject DueRows dues;
    @Inject Outlets outlets;
    @Inject Permissions permissions;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public PartnerSheet of(OutletId id) {
        var outlet = outlets.get(id);
        var now = clock.instant();
        var inForce = inForce(id);
        return new PartnerSheet(
                id,
                outlet.name(),
                usages.live(id),
                usages.publishedSince(id, now.minus(YEAR)),
                inForce.stream().anyMatch(each -> each.uses().contains(Use.IMAGE_USE)),
                inForce,
                dues.openOf(id.value(), MOST).stream().map(due -> due.due(now)).toList());
    }

    private List<InForce> inForce(OutletId outlet) {
        var filter =
                new InstrumentFilter(
                        Optional.empty(),
                        Optional.of(InstrumentState.GRANTED),
                        Optional.of(outlet),
                        Optional.empty());
        return permissions.list(filter, Optional.empty(), MOST).items().stream()
                .filter(PartnerSheetsService::isInForce)
                .map(PartnerSheetsService::inForce)
                .sorted(comparing(each -> each.until().orElse(Instant.MAX)))
                .toList();
    }

    private static boolean isInForce(InstrumentSummary summary) {
        return summary.standing()
                .filter(standing -> standing != Standing.EXPIRED && standing != Standing.SCHEDULED)
                .isPresent();
    }

    private static InForce inForce(InstrumentSummary summary) {
        return new InForce(
                summary.id(),
                summary.title(),
                summary.uses(),
                summary.displayUntil().map(Moment::at));
    }
}
