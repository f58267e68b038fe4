package press.imprimatur.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * Something came out by right of instruments: on the page, and perhaps in the feed. Fired once,
 * inside the transaction that publishes; an observer that throws undoes the publication.
 *
 * @param all one for each way in which it came out, in the order in which they were stored; never
 *     none
 */
public record ReceiptsStored(List<ReceiptStored> all) {

    public ReceiptsStored {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing came out");
        }
    }

    /** The works that came out; mostly one. */
    public Set<WorkId> works() {
        var works = new LinkedHashSet<WorkId>();
        all.forEach(each -> works.add(each.work()));
        return works;
    }

    /** The instruments that any of it relied on. */
    public Set<InstrumentId> reliedOn() {
        var reliedOn = new LinkedHashSet<InstrumentId>();
        all.forEach(each -> reliedOn.addAll(each.reliedOn()));
        return reliedOn;
    }

    /** Those that relied on an instrument. */
    public List<ReceiptStored> under(InstrumentId instrument) {
        return all.stream().filter(each -> each.reliedOn().contains(instrument)).toList();
    }
}
