package press.imprimatur.rights;

import java.time.Instant;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

/**
 * Something was published by right of these instruments. Fired inside the transaction that
 * publishes; an observer that throws undoes the publication.
 */
public record ReceiptStored(
        ReceiptId receipt,
        WorkId work,
        Use use,
        String channel,
        String address,
        Instant at,
        Set<InstrumentId> reliedOn) {

    public ReceiptStored {
        reliedOn = Set.copyOf(reliedOn);
    }
}
