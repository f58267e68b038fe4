package press.imprimatur.rights;

import java.util.List;

/**
 * What proves that a duty was met.
 *
 * @param papers their answer or request, or a letter that left by another way
 * @param address of a post; empty for all others
 */
public record NewProof(List<NewEvidence> papers, String address) {

    public NewProof {
        papers = List.copyOf(papers);
        address = address == null ? "" : address.strip();
    }

    /** A paper, or several. */
    public static NewProof of(List<NewEvidence> papers) {
        return new NewProof(papers, "");
    }

    /** A post. */
    public static NewProof postedAt(String address) {
        return new NewProof(List.of(), address);
    }
}
