package press.imprimatur.rights;

import java.time.Instant;
import press.imprimatur.kernel.WorkId;

/** A story is off a channel. Fired inside the transaction that takes it down. */
public record WorkTakenDown(WorkId work, String channel, Instant at) {}
