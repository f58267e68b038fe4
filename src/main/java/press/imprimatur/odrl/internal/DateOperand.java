package press.imprimatur.odrl.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Optional;
import press.imprimatur.terms.Window;

/**
 * An {@code xsd:dateTime} or {@code xsd:date} that something is compared with. A date is the whole
 * day. A zone that nobody names is the strictest one: a permission begins last and ends first, a
 * prohibition begins first and ends last.
 */
record DateOperand(
        LocalDateTime start,
        LocalDateTime end,
        Optional<ZoneOffset> offset,
        boolean isOfProhibition) {

    static DateOperand read(String text, boolean isOfProhibition) {
        if (text.indexOf('T') < 0) {
            var day = DateTimeFormatter.ISO_DATE.parse(text);
            var date = day.query(LocalDate::from);
            return new DateOperand(
                    date.atStartOfDay(),
                    date.plusDays(1).atStartOfDay(),
                    Optional.ofNullable(day.query(TemporalQueries.offset())),
                    isOfProhibition);
        }
        var moment = DateTimeFormatter.ISO_DATE_TIME.parse(text);
        var start = moment.query(LocalDateTime::from);
        return new DateOperand(
                start,
                start.plusNanos(1),
                Optional.ofNullable(moment.query(TemporalQueries.offset())),
                isOfProhibition);
    }

    /**
     * The windows in which a comparison holds; one of them is enough.
     *
     * @throws IllegalArgumentException if dates are not compared like that
     */
    List<Edges> windows(String operator) {
        return switch (operator) {
            case "lt" -> List.of(new Edges(null, ending(start)));
            case "lteq" -> List.of(new Edges(null, ending(end)));
            case "gt" -> List.of(new Edges(beginning(end), null));
            case "gteq" -> List.of(new Edges(beginning(start), null));
            case "eq" -> List.of(new Edges(beginning(start), ending(end)));
            case "neq" -> List.of(new Edges(null, ending(start)), new Edges(beginning(end), null));
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private Instant beginning(LocalDateTime local) {
        var strictest =
                isOfProhibition
                        ? Window.strictestZoneOfAnEnd()
                        : Window.strictestZoneOfABeginning();
        return at(local, strictest);
    }

    private Instant ending(LocalDateTime local) {
        var strictest =
                isOfProhibition
                        ? Window.strictestZoneOfABeginning()
                        : Window.strictestZoneOfAnEnd();
        return at(local, strictest);
    }

    private Instant at(LocalDateTime local, ZoneId strictest) {
        return local.atZone(offset.<ZoneId>map(known -> known).orElse(strictest)).toInstant();
    }

    /** Where a window begins and ends; null where it is open. */
    record Edges(Instant from, Instant until) {

        /** The part of a window that lies between them; empty if there is none. */
        Optional<Window> within(Window window, ZoneId zone, Optional<String> wording) {
            var begin = from == null ? window.from() : Optional.of(latest(window, from));
            var end = until == null ? window.until() : Optional.of(earliest(window, until));
            if (begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get())) {
                return Optional.empty();
            }
            var words = wording.or(window::wording);
            return Optional.of(new Window(begin, end, zone, words, window.awaitsRelease()));
        }

        private static Instant latest(Window window, Instant other) {
            return window.from().filter(other::isBefore).orElse(other);
        }

        private static Instant earliest(Window window, Instant other) {
            return window.until().filter(other::isAfter).orElse(other);
        }
    }
}
