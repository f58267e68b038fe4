package press.imprimatur.articles.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import press.imprimatur.articles.StatedOrigin;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.provenance.OriginalDate;

/**
 * When and where an original came out, as scripts state it; what is left out is as its page says.
 *
 * @param publishedAt a day ({@code 2026-03-01}), or a moment with its offset from UTC
 */
public record StatedOriginJson(Optional<String> address, Optional<String> publishedAt) {

    StatedOrigin stated() {
        return new StatedOrigin(
                StatedOrigin.address(given(address)), date(given(publishedAt).strip()));
    }

    private static String given(Optional<String> text) {
        return text == null ? "" : text.orElse("");
    }

    private static Optional<OriginalDate> date(String text) {
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!text.contains("T")) {
                return Optional.of(OriginalDate.day(PlainTime.day(text)));
            }
            var at = OffsetDateTime.parse(text);
            if (!PlainTime.isUsual(at.toInstant())) {
                throw new FieldRefused("publishedAt", "articles.originDate", text);
            }
            return Optional.of(new OriginalDate(at, false));
        } catch (DateTimeException malformed) {
            throw new FieldRefused("publishedAt", "articles.originDate", text);
        }
    }
}
