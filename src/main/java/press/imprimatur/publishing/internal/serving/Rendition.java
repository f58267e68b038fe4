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
 * @param ownOnly nothing in it is anybody else's: it may be given by a node that cannot ask whether
 *     it still may
 * @param copies of what it gives with status 200; only told of when it is stored
 * @param version goes up whenever it is stored or marked; 0 until it is stored
 */
public record Rendition(
        List<PublicResponse> answers,
        boolean stale,
        boolean ownOnly,
        List<CopyOfAnswer> copies,
        long version) {

    public Rendition {
        answers = List.copyOf(answers);
        copies = List.copyOf(copies);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a rendition has an answer");
        }
    }

    /** Answers of a page, the last of them usually without an end. */
    public static Rendition of(PublicResponse... answers) {
        return of(List.of(answers));
    }

    /** Answers of a page, the last of them usually without an end. */
    public static Rendition of(List<PublicResponse> answers) {
        return new Rendition(answers, false, false, List.of(), 0);
    }

    /** The same, of which nothing is anybody else's if that is so. */
    public Rendition ownOnly(boolean isSo) {
        return new Rendition(answers, stale, isSo, copies, version);
    }

    /** The same, with copies for as long as it is given. */
    public Rendition copiedTo(List<CopyOfAnswer> others) {
        return new Rendition(answers, stale, ownOnly, others, version);
    }

    /** Whether it is given to readers at any time, and no notice in its place. */
    boolean isGiven() {
        return answers.stream().anyMatch(answer -> answer.status() == 200);
    }

    /** The same, as it is stored. */
    public Rendition storedAs(long number) {
        return new Rendition(answers, stale, ownOnly, copies, number);
    }

    /** What may be given at that instant; empty if nothing may. */
    public Optional<PublicResponse> at(Instant now) {
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
