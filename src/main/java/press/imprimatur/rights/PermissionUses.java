package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.Slice;
import press.imprimatur.terms.InstrumentId;

/** Tells what went out by right of a permission, whichever of its versions it was. */
public interface PermissionUses {

    /**
     * The publications that relied on a permission, the newest first.
     *
     * @param after where the slice before ended; absent for the first
     * @throws NoSuchInstrument if there is none of that name
     */
    Slice<PermissionUse> of(InstrumentId id, Optional<String> after, int limit);
}
