package press.imprimatur.publishing.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;

/** An instant as the clocks of a zone show it, in a field of a form; an empty field is none. */
interface TypedMoment {

    DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static String shown(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> TYPED.format(at.atZone(zone))).orElse("");
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
