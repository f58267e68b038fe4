package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
 * @param corrects the earlier captures that this one is a correction of; none for the first
 */
public record Origin(
        OutletId outlet,
        CaptureId capture,
        Optional<URI> address,
        Optional<OriginalDate> published,
        List<CaptureId> corrects) {

    public Origin {
        requireNonNull(outlet, "outlet");
        requireNonNull(capture, "capture");
        requireNonNull(address, "address");
        requireNonNull(published, "published");
        corrects = List.copyOf(corrects);
    }

    /** One that is no correction of another. */
    public Origin(
            OutletId outlet,
            CaptureId capture,
            Optional<URI> address,
            Optional<OriginalDate> published) {
        this(outlet, capture, address, published, List.of());
    }

    /** The state of the original, apart from where it comes from. */
    public OriginalVersion version() {
        return new OriginalVersion(capture, corrects);
    }

    /** The same story in another state of its original. */
    public Origin in(OriginalVersion state) {
        return new Origin(outlet, state.capture(), address, published, state.corrects());
    }

    /** The same story as its outlet corrected it. */
    public Origin correctedBy(CaptureId correction) {
        var all = new ArrayList<>(corrects);
        all.add(capture);
        return in(new OriginalVersion(correction, all));
    }
}
