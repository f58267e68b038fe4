package press.imprimatur.dues.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.dues.AudienceFigure;
import press.imprimatur.dues.AudienceFigures;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

@Stateless
@Allows
public class AudienceFiguresService implements AudienceFigures {

    @Inject Usages usages;
    @Inject Outlets outlets;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void record(OutletId id, AudienceFigure figure) {
        var outlet = outlets.get(id);
        if (figure.readers() < 0) {
            throw new FieldRefused("readers", "dues.readersMalformed");
        }
        var work =
                usages.workAt(id, figure.address())
                        .orElseThrow(() ->
                                new FieldRefused(
                                        "address", "dues.nothingAtAddress", outlet.name()));
        usages.count(id, work, figure, callers.get().name(), clock.instant());
        audit.record(AuditedAct.of("audience.recorded", "outlet", id, outlet.name()));
    }
}
