package press.imprimatur.dues.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;

/** The first and the last day of a report, as they were typed. */
class ReportDays {

    private ReportDays() {}

    /**
     * @throws FieldRefused at {@code first} or {@code last}
     */
    static Stretch between(String first, String last, ZoneId zone) {
        var from = day("first", first);
        var through = day("last", last);
        if (through.isBefore(from)) {
            throw new FieldRefused("last", "dues.endsBeforeItBegins");
        }
        return new Stretch(
                from.atStartOfDay(zone).toInstant(),
                through.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static LocalDate day(String field, String text) {
        try {
            return PlainTime.day(text == null ? "" : text);
        } catch (DateTimeParseException noDay) {
            throw new FieldRefused(field, "dues.noDay");
        }
    }
}
