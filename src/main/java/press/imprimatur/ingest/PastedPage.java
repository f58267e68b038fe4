package press.imprimatur.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * A page that somebody brings in.
 *
 * @param bytes exactly what came in
 * @param declaredCharset what the transport says that the bytes are; empty if it says nothing
 * @param address where it was found, as typed; may be empty
 * @param outlet whose story it is; empty: found by its address or its publisher's name
 */
public record PastedPage(
        byte[] bytes, Optional<String> declaredCharset, String address, Optional<OutletId> outlet) {

    public PastedPage {
        requireNonNull(bytes, "bytes");
        requireNonNull(declaredCharset, "declaredCharset");
        requireNonNull(outlet, "outlet");
        address = address == null ? "" : address.strip();
    }
}
