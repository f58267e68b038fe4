package press.imprimatur.clearance;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

/**
 * Somebody at the desk needs a permission that only the rights desk can get.
 *
 * @param about the work in words, for instance its headline
 * @param outlet whose it is; absent if nobody knows
 * @param by who needs it
 * @param prepared the query of the form in which it is recorded, filled in; empty if nobody knows
 */
public record DeskRequest(
        WorkId work,
        String about,
        Optional<OutletId> outlet,
        String by,
        Instant at,
        String prepared) {}
