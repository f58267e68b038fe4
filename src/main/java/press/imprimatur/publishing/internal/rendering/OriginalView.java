package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import press.imprimatur.provenance.OriginalDate;

/**
 * The original of a reprint.
 *
 * @param outlet whose story it is, as readers know it
 * @param address where it stands there; absent if it has no address
 * @param published when the outlet published it, as it said itself; absent if it did not say
 */
public record OriginalView(String outlet, Optional<URI> address, Optional<OriginalDate> published) {

    public OriginalView {
        requireNonNull(outlet, "outlet");
        requireNonNull(address, "address");
        requireNonNull(published, "published");
    }
}
