package press.imprimatur.courier.internal;

import java.time.Instant;
import press.imprimatur.courier.Letter;
import press.imprimatur.courier.LetterId;

/**
 * A letter on its way: taken by one worker, for one try.
 *
 * @param attempt which try; what is reported of an older one does not count any more
 */
public record Dispatch(
        LetterId id, int attempt, String messageId, Instant postedAt, Letter letter) {}
