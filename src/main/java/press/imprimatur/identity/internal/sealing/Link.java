package press.imprimatur.identity.internal.sealing;

/**
 * A link of the chain.
 *
 * @param position counted from 1
 * @param entry the number of its entry
 * @param words the salted digest of the entry's words
 * @param hash of all that and of the link before
 */
record Link(long position, long entry, String words, String hash) {

    /** Before the first. */
    static final Link NONE = new Link(0, 0, "", "0".repeat(64));

    Link next(SealedEntry later, String salt) {
        var digest = ChainHashes.words(salt, later);
        var at = position + 1;
        return new Link(at, later.number(), digest, ChainHashes.link(hash, at, later, digest));
    }
}
