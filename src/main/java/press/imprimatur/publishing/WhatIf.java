package press.imprimatur.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import press.imprimatur.terms.InstrumentId;

/** Foresees what would come of a change of the rights. Nothing is changed by asking. */
public interface WhatIf {

    /**
     * What would become of the stories that are out and rest on a permission if it ended then: what
     * would come down, what would leave the feed, and what another permission would keep. First
     * what comes down by itself until then, whatever becomes of the permission.
     *
     * @param limit at most so many stories, 1 to 1,000, those that came out first
     * @throws press.imprimatur.rights.NoSuchInstrument if there is none of that name
     */
    List<Consequence> ended(InstrumentId permission, Instant then, int limit);

    /** The same of several permissions that would end together, as when a partner is lost. */
    List<Consequence> endedTogether(Set<InstrumentId> permissions, Instant then, int limit);
}
