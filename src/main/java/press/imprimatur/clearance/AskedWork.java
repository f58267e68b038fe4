package press.imprimatur.clearance;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;

/**
 * Shows a grantor what we ask about. Implemented by the modules that keep works; each answers for
 * its own. Called for a request that is open, whoever looks.
 */
public interface AskedWork {

    /** The work as we would publish it now; empty if it is none of the implementor's. */
    Optional<AskedStory> find(WorkId work);
}
