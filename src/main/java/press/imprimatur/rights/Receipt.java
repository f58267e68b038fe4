package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Use;

/**
 * A receipt as it was stored, for good.
 *
 * @param madeFrom the works that it was made from as one story, the nearest first; mostly none
 * @param trace the decision with its reasons, trace and duties, as JSON
 */
public record Receipt(
        ReceiptId id,
        WorkId work,
        List<WorkId> madeFrom,
        Use use,
        String channel,
        String address,
        Instant at,
        String by,
        List<InstrumentRef> reliedOn,
        String renderedSha256,
        String trace) {

    public Receipt {
        madeFrom = List.copyOf(madeFrom);
        reliedOn = List.copyOf(reliedOn);
    }
}
