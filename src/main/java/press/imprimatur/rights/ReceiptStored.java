package press.imprimatur.rights;

import java.time.Instant;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

/**
 * Something was published in one way by right of these instruments; {@link ReceiptsStored} tells of
 * it.
 *
 * @param at when it came out, UTC
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
