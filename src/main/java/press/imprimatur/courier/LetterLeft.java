package press.imprimatur.courier;

import java.util.Optional;
import press.imprimatur.identity.Subject;

/**
 * The mail server has taken a letter. Fired inside the transaction that notes it; an observer that
 * throws has the letter sent once more.
 *
 * @param about what it belongs to
 */
public record LetterLeft(LetterId letter, Optional<Subject> about) {}
