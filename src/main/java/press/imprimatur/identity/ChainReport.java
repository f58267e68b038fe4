package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What came of reading the chain of the audit trail.
 *
 * @param end how far it reaches
 * @param erased of how many entries the words are gone, as the law may demand; they are linked
 *     still
 * @param broken the first link that does not hold; empty if all do
 */
public record ChainReport(ChainEnd end, long erased, Optional<BrokenLink> broken) {

    public ChainReport {
        requireNonNull(end, "end");
        requireNonNull(broken, "broken");
    }
}
