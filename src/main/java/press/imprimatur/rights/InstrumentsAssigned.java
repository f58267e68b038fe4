package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.sources.OutletId;

/**
 * Permissions moved to the successor of their grantor. Fired inside the assigning transaction.
 * Their terms are as before, so nothing that is shown changes.
 *
 * @param versions the new ones
 */
public record InstrumentsAssigned(OutletId from, OutletId to, List<InstrumentRef> versions) {

    public InstrumentsAssigned {
        versions = List.copyOf(versions);
    }
}
