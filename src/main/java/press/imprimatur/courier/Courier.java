package press.imprimatur.courier;

import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** Brings letters out of the house. */
public interface Courier {

    /**
     * Takes a letter. It is written down in the caller's transaction and leaves soon after that
     * commits: if the transaction is undone, so is the letter. What cannot be delivered is tried
     * again with growing pauses for a day, and then given up and shown to the desk. A mail server
     * that is given the same letter twice, because we died before we could note that it had taken
     * it, sees the same {@code Message-ID} twice.
     */
    LetterId send(Letter letter);

    /** The letter; empty if there is none of that name. */
    Optional<PostedLetter> find(LetterId id);

    /**
     * Letters, the newest first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<PostedLetter> list(LetterFilter filter, Optional<String> cursor, int limit);

    /**
     * Has a letter tried at once that waits or was given up; one that was given up has another day.
     *
     * @throws LetterNotFound if there is none of that name
     * @throws LetterHasLeft if the mail server has taken it already
     * @throws LetterErased if nothing is left of it that could be sent
     */
    void tryAgain(LetterId id);

    /**
     * Notes that a letter that had left came back. It counts as given up from now on: whatever it
     * was to prove is open again.
     *
     * @param reason what the mail server at the other end said, one line; empty if it is not known
     * @throws LetterNotFound if there is none of that name
     * @throws LetterHasNotLeft if the mail server never took it
     */
    void cameBack(LetterId id, String reason);
}
