package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.Counters;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class CountersService implements Counters {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<InstrumentId, List<Counter>> of(Collection<InstrumentId> instruments) {
        var limited =
                rows.currentOf(instruments).stream().filter(InstrumentEntity::isLimited).toList();
        var usage = ledger.usage(limited.stream().map(InstrumentEntity::instrumentId).toList());
        var now = clock.instant();
        var counters = new HashMap<InstrumentId, List<Counter>>();
        for (var each : limited) {
            var id = each.instrumentId();
            counters.put(id, Meters.of(each.terms(), usage.get(id), now));
        }
        return counters;
    }
}
