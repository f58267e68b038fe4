package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * An original to be captured.
 *
 * @param bytes exactly what came in, before anybody read it
 * @param field the field of form and API beside which a refusal of the bytes belongs
 * @param outlet whose original it is; empty if we do not know the outlet yet
 * @param original what was read from the bytes
 */
public record NewCapture(byte[] bytes, String field, Optional<OutletId> outlet, Original original) {

    public NewCapture {
        requireNonNull(bytes, "bytes");
        requireNonNull(field, "field");
        requireNonNull(outlet, "outlet");
        requireNonNull(original, "original");
    }
}
