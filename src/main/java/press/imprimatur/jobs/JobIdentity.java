package press.imprimatur.jobs;

import java.util.function.Supplier;

/** As whom jobs are done. Implemented above this module, which knows no callers. */
public interface JobIdentity {

    /** Does the work as the system, whoever the thread acted for before. */
    <T> T actFor(Supplier<T> work);
}
