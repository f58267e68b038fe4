package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.rights.Companions;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;

@Stateless
@Allows
public class CompanionsService implements Companions {

    private static final int MOST = 50;

    @PersistenceContext EntityManager entities;
    @Inject InstrumentRows rows;
    @Inject InstrumentList list;
    @Inject EffectiveStates standings;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Beside of(InstrumentId id) {
        var instrument = rows.permission(id).instrument();
        var base = instrument.base().flatMap(rows::findCurrent);
        return new Beside(
                base.map(standings::summary),
                supplementsTo(id),
                instrument.outlet().map(outlet -> houseRulesOf(outlet, id)).orElse(List.of()));
    }

    private List<InstrumentSummary> supplementsTo(InstrumentId base) {
        var supplements =
                entities.createQuery(
                                """
                                from Instrument i where i.base = :base and i.state <> :superseded
                                order by i.instrumentId desc
                                """,
                                InstrumentEntity.class)
                        .setParameter("base", base.value())
                        .setParameter("superseded", InstrumentState.SUPERSEDED)
                        .setMaxResults(MOST)
                        .getResultList();
        return standings.summaries(supplements);
    }

    private List<InstrumentSummary> houseRulesOf(OutletId outlet, InstrumentId butNot) {
        var filter =
                new InstrumentFilter(
                        Optional.of(InstrumentKind.HOUSE_RULES),
                        Optional.of(InstrumentState.GRANTED),
                        Optional.of(outlet),
                        Optional.empty());
        return standings.summaries(
                list.newestBefore(filter, TimeOrdered.END, MOST, clock.instant()).stream()
                        .filter(rules -> !rules.instrumentId().equals(butNot))
                        .toList());
    }
}
