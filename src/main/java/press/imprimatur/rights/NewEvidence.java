package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.StableCopies;

/**
 * A paper to be kept.
 *
 * @param fileName as its owner named it
 * @param content its bytes; kept for good, found again by their hash
 * @param clause which clause it proves; absent if the whole
 * @param backing what stands behind a spoken word; absent for all others
 */
public record NewEvidence(
        EvidenceType type,
        String fileName,
        byte[] content,
        Optional<String> clause,
        Optional<OralEvidence> backing) {

    public NewEvidence {
        requireNonNull(type, "type");
        // A name is no place for what cannot be read or kept.
        fileName = requireNonNull(fileName, "fileName").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        requireNonNull(content, "content");
        clause = StableCopies.maybe(clause);
        backing = StableCopies.maybe(backing);
    }

    /** A paper that needs nothing behind it. */
    public NewEvidence(
            EvidenceType type, String fileName, byte[] content, Optional<String> clause) {
        this(type, fileName, content, clause, Optional.empty());
    }

    /** The same with something behind it. */
    public NewEvidence backedBy(OralEvidence other) {
        return new NewEvidence(type, fileName, content, clause, Optional.of(other));
    }

    /**
     * Equal if it is the very same object: bytes are compared by their hash, once they are kept.
     */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
