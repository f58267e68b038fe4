package press.imprimatur.publishing.internal.serving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is stored for one address: an answer, and those that follow it when the clock ends it. At
 * any instant the first one that is still valid is given; so what follows a page whose permission
 * ends (the notice that it was here) is there before it is needed.
 *
 * @param answers in the order in which they are given, at least one
 * @param stale what it lists has changed: it is rendered again before it is given; lists only
 */
public record Rendition(List<Answer> answers, boolean stale) {

    public Rendition {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a rendition has an answer");
        }
    }

    /** Answers of a page, the last of them usually without an end. */
    public static Rendition of(Answer... answers) {
        return new Rendition(List.of(answers), false);
    }

    /** What may be given at that instant; empty if nothing may. */
    public Optional<Answer> at(Instant now) {
        if (stale) {
            return Optional.empty();
        }
        for (var answer : answers) {
            if (answer.isValidAt(now)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
