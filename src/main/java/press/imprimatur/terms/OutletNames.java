package press.imprimatur.terms;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * What outlets are called, for terms in words. Implemented above this module, which knows outlets
 * by their ids only.
 */
@FunctionalInterface
public interface OutletNames {

    /** The name; empty if there is no such outlet. */
    Optional<String> of(OutletId outlet);
}
