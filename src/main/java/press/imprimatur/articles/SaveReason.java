package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * Why a text was saved; it stands in the history beside who and when.
 *
 * @param cause what led to it
 * @param other the number of the revision that it restores, or was put together with; empty for the
 *     other causes
 * @param note what its editor says of it; empty if nothing
 */
public record SaveReason(Cause cause, OptionalInt other, String note) implements Serializable {

    /** In characters: a sentence or two. */
    public static final int LONGEST_NOTE = 500;

    /** Somebody wrote, and said no more. */
    public static final SaveReason WRITTEN = new SaveReason(Cause.WRITTEN, OptionalInt.empty(), "");

    /** Its outlet corrected the original. */
    public static final SaveReason TAKEN_OVER =
            new SaveReason(Cause.TAKEN_OVER, OptionalInt.empty(), "");

    /** What leads to a save. */
    public enum Cause {
        /** Somebody wrote. */
        WRITTEN,
        /** A mistake that readers saw was mended. */
        CORRECTED,
        /** What its outlet corrected was taken over. */
        TAKEN_OVER,
        /** An earlier revision was put back. */
        RESTORED,
        /** Two people had written at the same time, and both texts were put together. */
        MERGED
    }

    /** Longer notes are cut: a note never stands in the way of a save. */
    public SaveReason {
        requireNonNull(cause, "cause");
        requireNonNull(other, "other");
        note = note == null ? "" : note.replace("\0", "").strip();
        note = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE).strip();
    }

    /** Somebody wrote, and says why; what is said may be empty. */
    public static SaveReason written(String note) {
        return new SaveReason(Cause.WRITTEN, OptionalInt.empty(), note);
    }

    /** A mistake was mended, of which readers are told this. */
    public static SaveReason corrected(String note) {
        return new SaveReason(Cause.CORRECTED, OptionalInt.empty(), note);
    }

    /** The text of that revision was put back. */
    public static SaveReason restored(int revision) {
        return new SaveReason(Cause.RESTORED, OptionalInt.of(revision), "");
    }

    /** The same note for a text that was put together with that revision. */
    public SaveReason mergedWith(int revision) {
        return new SaveReason(Cause.MERGED, OptionalInt.of(revision), note);
    }
}
