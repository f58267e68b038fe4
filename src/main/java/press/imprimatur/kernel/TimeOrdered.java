package press.imprimatur.kernel;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/**
 * Makes the names of things. They are UUIDs of version 7 (RFC 9562), so newer ones sort after older
 * ones: an index on them grows at its end, and a list can be paged by them.
 */
public interface TimeOrdered {

    /** Sorts after every name: a list that is read backwards begins before it. */
    UUID END = new UUID(-1, -1);

    /** A new name; never given twice. */
    static UUID next() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
