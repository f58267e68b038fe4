package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The original of a reprint.
 *
 * @param outlet whose story it is, as readers know it
 * @param address where it stands there; absent if it has no address
 * @param published when the outlet published it, in the offset it said; absent if it did not say
 */
public record OriginalView(
        String outlet, Optional<URI> address, Optional<OffsetDateTime> published) {

    public OriginalView {
        requireNonNull(outlet, "outlet");
        requireNonNull(address, "address");
        requireNonNull(published, "published");
    }
}
