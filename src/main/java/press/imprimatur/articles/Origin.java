package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.sources.OutletId;

/**
 * Where a reprint comes from.
 *
 * @param outlet whose story it is
 * @param capture the original as it was captured, which all differences are measured from
 * @param address where it stands at the outlet; empty if it was given to us in another way
 * @param published when the outlet published it, as it said itself; empty if it did not say
 */
public record Origin(
        OutletId outlet,
        CaptureId capture,
        Optional<URI> address,
        Optional<OriginalDate> published) {

    public Origin {
        requireNonNull(outlet, "outlet");
        requireNonNull(capture, "capture");
        requireNonNull(address, "address");
        requireNonNull(published, "published");
    }
}
