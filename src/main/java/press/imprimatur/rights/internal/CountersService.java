package press.imprimatur.rights.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.rights.Counters;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.Quantity;
import press.imprimatur.rights.World.Usage;

@Stateless
@Allows
public class CountersService implements Counters {

    @Inject InstrumentRows rows;
    @Inject LedgerRows ledger;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Counter> of(InstrumentId id) {
        var instrument = rows.findCurrent(id).orElseThrow(() -> new NoSuchInstrument(id));
        if (!instrument.isLimited()) {
            return List.of();
        }
        var usage = ledger.usage(List.of(id)).get(id);
        return instrument.terms().constraints().quantities().stream()
                .filter(quantity -> quantity.kind().isCounted())
                .map(quantity -> new Counter(quantity, used(quantity, usage)))
                .toList();
    }

    private int used(Quantity quantity, Usage usage) {
        if (quantity.kind() == Quantity.Kind.LIVE_AT_ONCE) {
            return usage.live().size();
        }
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var since = now.minus(quantity.period().orElseThrow()).toInstant();
        return (int) usage.published().stream().filter(at -> at.isAfter(since)).count();
    }
}
