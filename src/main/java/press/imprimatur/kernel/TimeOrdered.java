package press.imprimatur.kernel;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/**
 * Makes the names of things. They are UUIDs of version 7 (RFC 9562), so newer ones sort after older
 * ones: an index on them grows at its end, and a list can be paged by them.
 */
public interface TimeOrdered {

    /** A new name; never given twice. */
    static UUID next() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
