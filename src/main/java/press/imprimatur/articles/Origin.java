package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.sources.OutletId;

/**
 * Where a reprint comes from.
 *
 * @param outlet whose story it is
 * @param capture the original as it was captured, which all differences are measured from
 * @param address where it stands at the outlet; empty if it was given to us in another way
 * @param publishedAt when the outlet published it, in the offset it said; empty if it did not say
 */
public record Origin(
        OutletId outlet,
        CaptureId capture,
        Optional<URI> address,
        Optional<OffsetDateTime> publishedAt) {

    public Origin {
        requireNonNull(outlet, "outlet");
        requireNonNull(capture, "capture");
        requireNonNull(address, "address");
        requireNonNull(publishedAt, "publishedAt");
    }
}
