package press.imprimatur.rights.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Receipt;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Use;

/**
 * A receipt as scripts read it.
 *
 * @param madeFrom what it was made from here, the nearest first
 */
public record ReceiptJson(
        String id,
        WorkId work,
        List<WorkId> madeFrom,
        Use use,
        String channel,
        String address,
        Instant at,
        String by,
        List<String> reliedOn,
        String renderedSha256,
        @JsonRawValue @Schema(implementation = Object.class) String trace) {

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(
                receipt.id().toString(),
                receipt.work(),
                receipt.madeFrom(),
                receipt.use(),
                receipt.channel(),
                receipt.address(),
                receipt.at(),
                receipt.by(),
                receipt.reliedOn().stream().map(InstrumentRef::toString).toList(),
                receipt.renderedSha256(),
                receipt.trace());
    }
}
