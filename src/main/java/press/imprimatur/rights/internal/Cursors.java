package press.imprimatur.rights.internal;

import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.TimeOrdered;

/** Where lists by id go on, the newest first. */
final class Cursors {

    private Cursors() {}

    /**
     * The id after which a list goes on; before its beginning if there is no cursor.
     *
     * @throws FieldRefused if no list gave it
     */
    static UUID before(Optional<String> cursor) {
        try {
            return cursor.map(UUID::fromString).orElse(TimeOrdered.END);
        } catch (IllegalArgumentException foreign) {
            throw new FieldRefused("cursor", "rights.cursorUnreadable");
        }
    }
}
