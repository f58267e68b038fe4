package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

/**
 * The end of the chain of the audit trail.
 *
 * @param links how many entries are linked
 * @param waiting how many are written and not linked yet; a few, for seconds
 * @param hash of the last link, in hexadecimal: it stands for all before it
 */
public record ChainEnd(long links, long waiting, String hash) {

    public ChainEnd {
        requireNonNull(hash, "hash");
    }
}
