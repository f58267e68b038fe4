package press.imprimatur.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.StableCopies;

/**
 * What proves that a duty was met.
 *
 * @param papers their answer or request, or a letter that left by another way
 * @param address of a post; empty for all others
 * @param at when a letter left by another way, UTC; empty if it is not said, and then it counts
 *     from now on
 */
public record NewProof(List<NewEvidence> papers, String address, Optional<Instant> at) {

    public NewProof {
        papers = List.copyOf(papers);
        address = address == null ? "" : address.strip();
        at = StableCopies.maybe(at);
    }

    /** A paper, or several. */
    public static NewProof of(List<NewEvidence> papers) {
        return new NewProof(papers, "", Optional.empty());
    }

    /** A post. */
    public static NewProof postedAt(String address) {
        return new NewProof(List.of(), address, Optional.empty());
    }
}
