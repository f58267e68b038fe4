package press.imprimatur.publishing.internal.lists;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.publishing.internal.publications.PublicationCursor;
import press.imprimatur.publishing.internal.publications.PublicationEntity;

/**
 * The place in a list before which a page of it begins, as addresses have it: the microseconds
 * since 1970, or before it, and the name of the story that stands there. It stays where it is,
 * whatever comes out later and whatever becomes of that story.
 */
final class ListCursor {

    private static final int BASE = 36;
    private static final long MICROS = 1_000_000;
    private static final String BEFORE_1970 = "~";

    private ListCursor() {}

    static String of(PublicationEntity last) {
        return of(last.told().date().at()) + "-" + last.article();
    }

    static String of(Instant at) {
        var micros =
                Math.addExact(Math.multiplyExact(at.getEpochSecond(), MICROS), at.getNano() / 1000);
        var text = Long.toString(Math.abs(micros), BASE);
        return micros < 0 ? BEFORE_1970 + text : text;
    }

    /** Empty for what is none: anybody can ask for anything. */
    static Optional<PublicationCursor> read(String text) {
        var parts = text.split("-", 2);
        try {
            var isBefore = parts[0].startsWith(BEFORE_1970);
            var length = Long.parseLong(isBefore ? parts[0].substring(1) : parts[0], BASE);
            var micros = isBefore ? -length : length;
            var at =
                    Instant.ofEpochSecond(
                            Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
            var article = UUID.fromString(parts[1]);
            return Optional.of(new PublicationCursor(at, article))
                    .filter(cursor -> text.equals(parts[0] + "-" + article))
                    .filter(cursor -> at.isBefore(PublicationCursor.BEGINNING.at()))
                    .filter(cursor -> at.isAfter(PlainTime.FIRST));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException odd) {
            return Optional.empty();
        }
    }
}
