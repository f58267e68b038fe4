package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.media.PictureId;

/**
 * Something that was corrected, or noted by us, in public.
 *
 * @param headline of the story as it is out now
 * @param note what readers read of it
 * @param before the revision of the article that was out before; the same as {@code after} if no
 *     text was changed
 * @param after the revision that came out with it
 * @param credits of pictures, those that were corrected
 * @param madeBy the name of whoever made it
 * @param madeAt when, UTC
 * @param dueAt by when somebody else has to have looked at it, UTC
 * @param review what that somebody said; empty as long as nobody has, and if two persons stood for
 *     it from the beginning
 */
public record Correction(
        CorrectionId id,
        ArticleId article,
        String headline,
        NoteKind kind,
        String note,
        int before,
        int after,
        List<CreditChange> credits,
        String madeBy,
        Instant madeAt,
        Instant dueAt,
        State state,
        Optional<Review> review) {

    public Correction {
        requireNonNull(state, "state");
        requireNonNull(review, "review");
        credits = List.copyOf(credits);
    }

    /** Whether it waits for somebody, and was to have been looked at by that instant. */
    public boolean isOverdueAt(Instant instant) {
        return state.waits() && instant.isAfter(dueAt);
    }

    /** A credit as it was and as it is. */
    public record CreditChange(PictureId picture, String before, String after) {}

    /**
     * What a second person said of it.
     *
     * @param remark what is to be corrected again; empty if it was confirmed
     */
    public record Review(String by, Instant at, String remark) {}

    /** How far its review has come. */
    public enum State {
        /** Waits for a second person. */
        OPEN,
        /** A second person found it right. */
        CONFIRMED,
        /** A second person wants it corrected again. */
        SENT_BACK,
        /** It was sent back, and the story came out changed since. */
        SETTLED,
        /** It came out on the word of two persons. */
        TWO_PERSONS;

        /** Whether somebody has something to do about it. */
        public boolean waits() {
            return this == OPEN || this == SENT_BACK;
        }
    }
}
