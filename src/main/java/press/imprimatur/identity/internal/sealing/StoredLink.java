package press.imprimatur.identity.internal.sealing;

import java.util.Optional;
import press.imprimatur.identity.BrokenLink;
import press.imprimatur.identity.BrokenLink.Kind;

/**
 * A link with what it links.
 *
 * @param salt of the digest of the entry's words; empty if the words were erased
 */
record StoredLink(Link link, SealedEntry entry, Optional<String> salt) {

    boolean isErased() {
        return salt.isEmpty();
    }

    /** What is wrong with it, if it shall follow another. */
    Optional<BrokenLink> faultAfter(Link before) {
        if (link.position() != before.position() + 1) {
            return Optional.of(new BrokenLink(before.position() + 1, 0, Kind.LINK_MISSING));
        }
        if (!ChainHashes.link(before.hash(), link.position(), entry, link.words())
                .equals(link.hash())) {
            return fault(Kind.CHANGED);
        }
        var reads = salt.map(grains -> ChainHashes.words(grains, entry)).orElse(link.words());
        return reads.equals(link.words()) ? Optional.empty() : fault(Kind.WORDS_CHANGED);
    }

    private Optional<BrokenLink> fault(Kind kind) {
        return Optional.of(new BrokenLink(link.position(), entry.number(), kind));
    }
}
