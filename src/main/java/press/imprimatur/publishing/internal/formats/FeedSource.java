package press.imprimatur.publishing.internal.formats;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Whose story a reprint is.
 *
 * @param name of the outlet, as readers know it
 * @param address of the original; absent if nobody knows one
 */
public record FeedSource(String name, Optional<String> address) {

    public FeedSource {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
    }
}
