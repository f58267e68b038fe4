package press.imprimatur.planning.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.planning.Assignment;

/** The place in a list of open work after which a slice begins. */
record AssignmentCursor(Instant due, UUID id) {

    /** As what is due at no time is kept: after everything that is. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    static final AssignmentCursor BEGINNING =
            new AssignmentCursor(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

    static String after(Assignment last) {
        return last.details().due().orElse(NEVER) + "_" + last.id();
    }

    static AssignmentCursor read(String cursor) {
        var parts = cursor.split("_", 2);
        try {
            return new AssignmentCursor(PlainTime.instant(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new FieldRefused("cursor", "planning.cursorMalformed");
        }
    }
}
