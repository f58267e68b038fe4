package press.imprimatur.publishing.internal.publications;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.TimeOrdered;

/** The place in the list of publications after which a slice begins. */
public record PublicationCursor(Instant at, UUID article) {

    public static final PublicationCursor BEGINNING =
            new PublicationCursor(Instant.parse("9999-01-01T00:00:00Z"), TimeOrdered.END);

    public static String after(PublicationEntity last) {
        return last.firstPublishedAt().orElseThrow() + "_" + last.article();
    }

    public static PublicationCursor read(String cursor) {
        var parts = cursor.split("_", 2);
        try {
            return new PublicationCursor(PlainTime.instant(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new FieldRefused("cursor", "publishing.cursorMalformed");
        }
    }
}
