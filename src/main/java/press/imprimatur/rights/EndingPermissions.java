package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;

/**
 * Knows which permissions end soon. The rights clock warns of each 30, 7 and 1 days before, once
 * per version: it stands in the record, and the desk gets a letter.
 */
public interface EndingPermissions {

    /**
     * Those in force now that end by themselves later than now and by then, the first to end first.
     *
     * @param limit at most so many, 1 to 200
     */
    List<EndingPermission> endingBy(Instant then, int limit);

    /** The permission, if it is in force now and ends by itself within thirty days. */
    Optional<EndingPermission> find(InstrumentId id);
}
