package press.imprimatur.publishing.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;

/** An instant as the clocks of a zone show it, in a field of a form; an empty field is none. */
interface TypedMoment {

    static String shown(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> PlainTime.typed(at, zone)).orElse("");
    }

    static Optional<Instant> read(String field, String typed, ZoneId zone) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlainTime.moment(typed, zone));
        } catch (DateTimeException notOne) {
            throw new FieldRefused(field, "publishing.site.noTime");
        }
    }
}
