package press.imprimatur.sources;

import java.time.Instant;
import java.util.Optional;

/** The people who answer for outlets, and their right to be forgotten. */
public interface ContactBook {

    /**
     * Erases name and address of the contact of every outlet that has this address, whatever the
     * case of its letters. That there was one, and when it was erased, stays on record.
     *
     * @return how many outlets had it
     */
    int forget(String mail);

    /**
     * When the contact of an outlet was last erased; empty if none ever was.
     *
     * @throws OutletNotFound if there is none of that name
     */
    Optional<Instant> erasedAt(OutletId id);
}
