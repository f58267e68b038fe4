package press.imprimatur.ingest.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as pages write them. */
final class PageAddresses {

    private PageAddresses() {}

    /** The address; empty if it is not one of the web, absolute and with a host. */
    static Optional<URI> web(String written) {
        return any(written)
                .filter(uri ->
                        uri.getHost() != null
                                && ("http".equalsIgnoreCase(uri.getScheme())
                                        || "https".equalsIgnoreCase(uri.getScheme())));
    }

    /** The address, relative or not; empty if it is of no form at all. */
    static Optional<URI> any(String written) {
        try {
            return Optional.of(new URI(written.strip().replace(" ", "%20")));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
