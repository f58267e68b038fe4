package press.imprimatur.media.internal;

import java.util.Optional;
import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;

/**
 * What the file of a picture says of itself: a claim, never a right, and never proof of ours.
 *
 * @param words as they stand there
 */
record FileClaim(Field field, String words) {

    /** Which words; for some, what they would mean if they were not of the staff. */
    enum Field {
        BYLINE(Kind.FILE_BYLINE),
        CREDIT(Kind.FILE_CREDIT),
        SOURCE(Kind.FILE_SOURCE),
        COPYRIGHT(Kind.FILE_COPYRIGHT),
        CAPTION(null),
        INSTRUCTIONS(null),
        /** On which day it was made, as ISO 8601 writes it. */
        CREATED(null);

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

    /**
     * What speaks against it being of the staff, if it does; empty if it is about something else.
     */
    Optional<Doubt> doubt() {
        return Optional.ofNullable(field.kind).map(kind -> new Doubt(kind, words));
    }
}
