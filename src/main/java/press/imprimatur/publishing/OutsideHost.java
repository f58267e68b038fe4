package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

/**
 * Somebody else's server that readers' browsers are sent to.
 *
 * @param host its name
 * @param stories of how many stories
 */
public record OutsideHost(String host, long stories) {

    public OutsideHost {
        requireNonNull(host, "host");
    }
}
