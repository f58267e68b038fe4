package press.imprimatur.publishing.internal.serving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/**
 * What a node remembers of a path: its answers, ready to be given; none if nothing stands there.
 */
final class RememberedPath {

    private static final long ALWAYS = -1;

    /** Nothing ever stood there. */
    static final RememberedPath NOTHING = new RememberedPath(List.of(), true, 0, ALWAYS);

    private final List<FurnishedAnswer> answers;
    private final boolean isOwn;
    private final long version;
    private final long generation;

    private RememberedPath(
            List<FurnishedAnswer> answers, boolean isOwn, long version, long generation) {
        this.generation = generation;
        this.answers = answers;
        this.isOwn = isOwn;
        this.version = version;
    }

    static RememberedPath of(Optional<Rendition> found) {
        return found.map(RememberedPath::of).orElse(NOTHING);
    }

    private static RememberedPath of(Rendition rendition) {
        return new RememberedPath(
                ready(rendition), rendition.ownOnly(), rendition.version(), ALWAYS);
    }

    /** The same, which is so until the lists are of another generation. */
    RememberedPath inGeneration(long lists, long listsVersion) {
        return new RememberedPath(answers, isOwn && !isNothing(), listsVersion, lists);
    }

    /** Whether no list has changed since, if it depends on that. */
    boolean isOfGeneration(long lists) {
        return generation == ALWAYS || generation == lists;
    }

    boolean isNothing() {
        return answers.isEmpty();
    }

    /** Whether nothing in it is anybody else's, so that it may be given without asking again. */
    boolean isOwn() {
        return isOwn;
    }

    /** Whether that is how it is stored; 0 stands for nothing. */
    boolean isAt(long stored) {
        return version == stored;
    }

    /** Whether there were answers, and the clock has ended all of them. */
    boolean isSpentAt(Instant now) {
        return !isNothing() && valid(now).isEmpty();
    }

    /** The first answer that is still valid, with the furniture around it. */
    Optional<Ready> at(Instant now, Optional<StandingFurniture> furniture) {
        return valid(now).map(answer -> answer.at(now, furniture));
    }

    private Optional<FurnishedAnswer> valid(Instant now) {
        for (var answer : answers) {
            if (answer.isValidAt(now)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** How much memory it takes, roughly. */
    int weight() {
        return answers.stream().mapToInt(answer -> answer.weight() + 500).sum();
    }

    private static List<FurnishedAnswer> ready(Rendition rendition) {
        return rendition.answers().stream().map(FurnishedAnswer::new).toList();
    }
}
