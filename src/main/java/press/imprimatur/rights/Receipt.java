package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.WorkId;

/**
 * A receipt as it was stored, for good.
 *
 * @param trace the decision with its reasons, trace and duties, as JSON
 */
public record Receipt(
        ReceiptId id,
        WorkId work,
        Use use,
        String channel,
        String address,
        Instant at,
        String by,
        List<InstrumentRef> reliedOn,
        String renderedSha256,
        String trace) {

    public Receipt {
        reliedOn = List.copyOf(reliedOn);
    }
}
