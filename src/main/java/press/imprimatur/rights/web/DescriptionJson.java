package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.api.Versioned;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.DescribedWork;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.sources.OutletId;

/**
 * What is said of a work, as scripts read it.
 *
 * @param saidBy absent if it was read from a file, or nothing is said
 */
public record DescriptionJson(
        WorkId work,
        long version,
        WorkDescription description,
        Optional<String> saidBy,
        Optional<Instant> saidAt)
        implements Versioned {

    /**
     * The same as scripts say it; what is absent is not known.
     *
     * @param complete whether this is all there is; it is not, if absent
     */
    public record SaidOfWork(
            Optional<OutletId> outlet,
            Optional<String> language,
            Optional<Instant> publishedAt,
            Optional<String> section,
            Set<String> bylines,
            Optional<String> credit,
            Optional<String> supplierId,
            Set<String> instructions,
            Optional<String> pool,
            Optional<String> event,
            Optional<String> translator,
            Optional<Boolean> complete) {

        WorkDescription description() {
            return new WorkDescription(
                    outlet,
                    language,
                    publishedAt,
                    section,
                    bylines,
                    credit,
                    supplierId,
                    instructions,
                    pool,
                    event,
                    translator,
                    complete != null && complete.orElse(false));
        }
    }

    static DescriptionJson of(WorkId work, DescribedWork said) {
        return new DescriptionJson(work, said.version(), said.description(), said.by(), said.at());
    }
}
