package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * A licence as readers are told of it.
 *
 * @param name with its version, such as CC BY 4.0
 * @param address where it can be read; absent if nobody said
 */
public record Licence(String name, Optional<URI> address) {

    public Licence {
        requireNonNull(name, "name");
        requireNonNull(address, "address");
    }
}
