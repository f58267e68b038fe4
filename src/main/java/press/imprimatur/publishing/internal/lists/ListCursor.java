package press.imprimatur.publishing.internal.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;

/**
 * The place in a list before which a page of it begins, as addresses have it: the microseconds
 * since 1970 and the name of the story that stands there. It stays where it is, whatever comes out
 * later and whatever becomes of that story.
 */
final class ListCursor {

    private static final int BASE = 36;
    private static final long MICROS = 1_000_000;

    private ListCursor() {}

    static String of(PublicationEntity last) {
        var at = last.firstPublishedAt().orElseThrow();
        var micros =
                Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1000);
        return Long.toString(micros, BASE) + "-" + last.article();
    }

    /** Empty for what is none: anybody can ask for anything. */
    static Optional<PublicationCursor> read(String text) {
        var parts = text.split("-", 2);
        try {
            var micros = Long.parseLong(parts[0], BASE);
            var at =
                    Instant.ofEpochSecond(
                            Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
            var article = UUID.fromString(parts[1]);
            return Optional.of(new PublicationCursor(at, article))
                    .filter(cursor -> text.equals(parts[0] + "-" + article))
                    .filter(cursor -> at.isBefore(PublicationCursor.BEGINNING.at()))
                    .filter(cursor -> at.isAfter(Instant.EPOCH));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            return Optional.empty();
        }
    }
}
