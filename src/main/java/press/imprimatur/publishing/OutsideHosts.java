package press.imprimatur.publishing;

import java.util.List;

/**
 * Knows what reaches outside of this server: nothing but the page counters that licences demand.
 */
public interface OutsideHosts {

    /** The hosts that stories which are shown as of now reach, by name; none if none does. */
    List<OutsideHost> reached();
}
