package press.imprimatur.media.internal;

import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;

/**
 * What the file of a picture says of itself: a claim, never a right, and never proof of ours.
 *
 * @param words as they stand there
 */
record FileClaim(Field field, String words) {

    /** Which words; what they would mean if they were not of the staff. */
    enum Field {
        BYLINE(Kind.FILE_BYLINE),
        CREDIT(Kind.FILE_CREDIT),
        SOURCE(Kind.FILE_SOURCE),
        COPYRIGHT(Kind.FILE_COPYRIGHT);

        private final Kind kind;

        Field(Kind kind) {
            this.kind = kind;
        }
    }

    /** What {@link #stored} wrote. */
    static FileClaim read(String stored) {
        var parts = stored.split(" ", 2);
        return new FileClaim(Field.valueOf(parts[0]), parts[1]);
    }

    String stored() {
        return field + " " + words;
    }

    Doubt doubt() {
        return new Doubt(field.kind, words);
    }
}
