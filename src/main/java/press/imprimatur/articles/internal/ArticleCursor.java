package press.imprimatur.articles.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.TimeOrdered;

/** The place in the list of articles after which a slice begins. */
record ArticleCursor(Instant editedAt, UUID id) {

    static final ArticleCursor BEGINNING =
            new ArticleCursor(Instant.parse("9999-01-01T00:00:00Z"), TimeOrdered.END);

    static String after(ArticleSummary last) {
        return last.edited().at() + "_" + last.id();
    }

    static ArticleCursor read(String cursor) {
        var parts = cursor.split("_", 2);
        try {
            return new ArticleCursor(PlainTime.instant(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new FieldRefused("cursor", "articles.cursorMalformed");
        }
    }
}
