package press.imprimatur.courier;

import java.util.Optional;
import press.imprimatur.identity.Subject;

/**
 * A letter that had left came back. Fired inside the transaction that notes it.
 *
 * @param about what it belongs to
 */
public record LetterReturned(LetterId letter, Optional<Subject> about) {}
