package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.UserId;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.StableCopies;

/**
 * How a work of ours came to be what it is, as far as its keeper saw it.
 *
 * @param strokes everything that was done to it here, the earliest first; never empty
 */
public record Making(List<Stroke> strokes) {

    public Making {
        strokes = List.copyOf(strokes);
        if (strokes.isEmpty()) {
            throw new IllegalArgumentException("what nobody made is no work");
        }
    }

    /** What was done to it last. */
    public Stroke last() {
        return strokes.get(strokes.size() - 1);
    }

    /**
     * One thing that somebody did to it.
     *
     * @param person whose account did it; absent if it was somebody without one
     * @param name what that person is called
     * @param signed what it is signed with from then on; empty if with nothing
     * @param at when, UTC
     * @param how how it came about
     * @param against what speaks against its being ours, one thing each; mostly empty
     */
    public record Stroke(
            Optional<UserId> person,
            String name,
            String signed,
            Instant at,
            How how,
            List<Authorship.Doubt> against) {

        public Stroke {
            person = StableCopies.maybe(person);
            requireNonNull(name, "name");
            requireNonNull(signed, "signed");
            requireNonNull(at, "at");
            requireNonNull(how, "how");
            against = List.copyOf(against);
        }
    }

    /** How a part of a work came to be in it. */
    public enum How {
        /** Made here. */
        HERE,
        /** Brought in from outside: pasted, or sent by a script that said so. */
        BROUGHT,
        /** Nobody watched. */
        UNSEEN
    }
}
