package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.WorkFacts;

/**
 * What a question tells of a work, beside what is on record of it: what permissions select and
 * exclude by. What is absent is not told.
 */
public record AskedFactsJson(
        Optional<OutletId> outlet,
        Optional<String> language,
        Optional<String> section,
        Set<String> bylines,
        Optional<Instant> publishedAt,
        Optional<String> credit,
        Optional<String> supplierId,
        Set<String> instructions,
        Optional<String> pool,
        Optional<String> event) {

    /** Nothing is told. */
    static final AskedFactsJson NONE =
            new AskedFactsJson(null, null, null, null, null, null, null, null, null, null);

    WorkFacts facts() {
        return new WorkFacts(
                outlet,
                language,
                section,
                bylines,
                publishedAt,
                credit,
                supplierId,
                instructions,
                pool,
                event);
    }
}
