package press.imprimatur.courier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.identity.Subject;

/**
 * Which letters a list shows; what is empty does not narrow it.
 *
 * @param state what has become of them
 * @param about what they belong to
 */
public record LetterFilter(Optional<LetterState> state, Optional<Subject> about) {

    public LetterFilter {
        requireNonNull(state, "state");
        requireNonNull(about, "about");
    }

    /** All letters. */
    public static LetterFilter all() {
        return new LetterFilter(Optional.empty(), Optional.empty());
    }

    /** All letters about something. */
    public static LetterFilter about(Subject subject) {
        return new LetterFilter(Optional.empty(), Optional.of(subject));
    }
}
