package press.imprimatur.bulk;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the work on many stories has come.
 *
 * @param detail the name of the section, the tag, or why it is done; empty as long as that is not
 *     said
 * @param begunAt when it was begun, UTC; empty as long as it is only looked at
 * @param endedAt when the last story was done, UTC; empty before
 * @param waiting how many stories are still to be done; all that would be, if nothing has begun
 * @param done how many are done
 * @param notDone how many are not done and will not be
 */
public record BulkProgress(
        BulkId id,
        BulkAct act,
        String detail,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        int waiting,
        int done,
        int notDone) {

    /** How many stories it is about. */
    public int all() {
        return waiting + done + notDone;
    }
}
