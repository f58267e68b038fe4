package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.imprimatur.identity.Allows;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.PermissionsInForce;
import press.imprimatur.sources.OutletId;

@Stateless
@Allows
public class PermissionsInForceService implements PermissionsInForce {

    private static final String END = "least(display_until, provisional_until)";
    private static final String IN_FORCE =
            """
            from rights_instrument
            where outlet = :outlet and state = 'GRANTED' and kind <> 'HOLD'
            and coalesce(%s > :now, true) and coalesce(display_from <= :now, true)
            and coalesce(cast(terms #>> '{constraints,clocks,publish,from}' as timestamptz) <= :now, true)
            """
                    .formatted(END);

    @PersistenceContext EntityManager entities;
    @Inject EffectiveStates standings;
    @Inject DatabaseHealth pulse;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Totals totals(OutletId outlet) {
        var totals =
                entities.createNativeQuery(
                        "select count(*), coalesce(bool_or('IMAGE_USE' = any(uses)), false), min("
                                + END
                                + ") "
                                + IN_FORCE);
        var row = (Object[]) about(outlet, totals).getSingleResult();
        return new Totals(
                ((Number) row[0]).longValue(),
                (Boolean) row[1],
                Optional.ofNullable((Instant) row[2]));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<InForce> firstToEnd(OutletId outlet, int most) {
        var firstToEnd =
                entities.createNativeQuery(
                        "select * " + IN_FORCE + " order by " + END + " nulls last, instrument_id",
                        InstrumentEntity.class);
        var found = new ArrayList<InstrumentEntity>();
        for (var each : about(outlet, firstToEnd).setMaxResults(most).getResultList()) {
            found.add((InstrumentEntity) each);
        }
        var summaries = standings.summaries(found);
        return IntStream.range(0, found.size())
                .mapToObj(place -> new InForce(summaries.get(place), found.get(place).terms()))
                .toList();
    }

    private Query about(OutletId outlet, Query query) {
        return query.setParameter("outlet", outlet.value()).setParameter("now", pulse.now());
    }
}
