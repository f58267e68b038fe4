package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.kernel.Sentences;

/**
 * Whose a work is that was made or brought in here.
 *
 * @param doubts why nobody knows; empty unless it is unknown
 */
public record Authorship(Whose whose, List<Doubt> doubts) {

    /** Begun and made here by staff, or said to be ours by somebody who may say so. */
    public static final Authorship OURS = new Authorship(Whose.OURS, List.of());

    /** Somebody said that it is somebody else's. */
    public static final Authorship OTHERS = new Authorship(Whose.OTHERS, List.of());

    public Authorship {
        requireNonNull(whose, "whose");
        doubts = List.copyOf(doubts);
        if ((whose == Whose.UNKNOWN) == doubts.isEmpty()) {
            throw new IllegalArgumentException("exactly what is unknown has doubts");
        }
    }

    /** Nobody knows, for these reasons. */
    public static Authorship unknown(List<Doubt> doubts) {
        return new Authorship(Whose.UNKNOWN, doubts);
    }

    /** Whose it is. */
    public enum Whose {
        OURS,
        OTHERS,
        /** Nobody has said yet. */
        UNKNOWN
    }

    /**
     * Why it is not known to be ours.
     *
     * @param about whom or what it is about, in words; empty if there is nothing to name
     */
    public record Doubt(Kind kind, String about) {

        public Doubt {
            requireNonNull(kind, "kind");
            requireNonNull(about, "about");
        }

        /** A part of the sentence: "part of it was pasted from outside". */
        public String inWords(Sentences sentences) {
            return sentences.say("rights.authorship.doubt." + kind, about);
        }
    }

    /** The closed set of doubts. */
    public enum Kind {
        /** A part of it was brought in from outside. */
        BROUGHT,
        /** It is much like an original that we took in. */
        NEAR_ORIGINAL,
        /** Somebody had a hand in it who was not on the staff that day. */
        GUEST,
        /** It is signed by somebody who was not on the staff that day. */
        SIGNED,
        /** It was made before anybody watched. */
        UNSEEN,
        /** The file names a maker who was not on the staff that day. */
        FILE_BYLINE,
        /** The file names another credit than ours. */
        FILE_CREDIT,
        /** The file names another source than ours. */
        FILE_SOURCE,
        /** The file names another owner than us. */
        FILE_COPYRIGHT;

        /** Whether it is the file that says so: then it is a doubt only if it names a stranger. */
        public boolean isOfTheFile() {
            return name().startsWith("FILE_");
        }
    }
}
