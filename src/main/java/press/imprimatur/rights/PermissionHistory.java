package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.terms.InstrumentId;

/** Tells what became of a permission: every step of every version. */
public interface PermissionHistory {

    /**
     * The steps of a permission, newest first.
     *
     * @throws NoSuchInstrument if there is none of that name
     */
    List<PermissionStep> of(InstrumentId id);
}
