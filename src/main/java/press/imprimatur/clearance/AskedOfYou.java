package press.imprimatur.clearance;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.InstrumentState;

/**
 * What a grantor sees of a request.
 *
 * @param state how it stands
 * @param asked the terms, a line each, in plain words
 * @param offer what may be changed of them
 * @param note what we wrote beside it; may be empty
 * @param story the text; empty if we have none to show
 * @param until the first instant at which the link does not answer any more
 * @param zone in which times are shown
 */
public record AskedOfYou(
        String newsroom,
        String title,
        String grantor,
        String askedBy,
        InstrumentState state,
        List<String> asked,
        Offer offer,
        String note,
        Optional<AskedStory> story,
        Instant until,
        ZoneId zone) {

    public AskedOfYou {
        asked = List.copyOf(asked);
    }
}
