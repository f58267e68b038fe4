package press.imprimatur.clearance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a grantor answers.
 *
 * @param name who answers
 * @param words what they say with it; may be empty
 * @param offer what they would grant, if it is not what was asked
 * @param letter a letter of theirs; empty if they attached none
 * @param address where the answer came from on the net
 */
public record GrantorsAnswer(
        Kind kind,
        String name,
        String words,
        Offer offer,
        Optional<AttachedLetter> letter,
        String address) {

    /** The three answers that there are. */
    public enum Kind {
        GRANT,
        COUNTER,
        REFUSE
    }

    /** A file that they attached. */
    public record AttachedLetter(String fileName, byte[] content) {}

    public GrantorsAnswer {
        requireNonNull(kind, "kind");
        requireNonNull(offer, "offer");
        requireNonNull(letter, "letter");
        name = name == null ? "" : name.strip();
        words = words == null ? "" : words.strip();
    }
}
