package press.imprimatur.dues;

import java.util.Optional;

/**
 * How something due was done: a note, evidence, or both.
 *
 * @param note for instance the number of the transfer; may be empty if there is evidence
 * @param evidence a file that proves it
 */
public record Settlement(String note, Optional<Proof> evidence) {

    public Settlement {
        note = note == null ? "" : note.strip();
        evidence = evidence == null ? Optional.empty() : evidence;
    }

    /** By a note alone. */
    public static Settlement noting(String note) {
        return new Settlement(note, Optional.empty());
    }

    /** A file with the name it came under. */
    public record Proof(String fileName, byte[] content) {}
}
