package press.imprimatur.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A stretch of time, half-open: {@code from} belongs to it, {@code until} does not.
 *
 * @param from absent means always before
 * @param until absent means for ever
 * @param zone the zone of the document that sets it
 * @param wording as the document says it ("through 14 March"); absent if nobody kept it
 * @param awaitsRelease closed until somebody records the release ("until they announce")
 */
public record Window(
        Optional<Instant> from,
        Optional<Instant> until,
        ZoneId zone,
        Optional<String> wording,
        boolean awaitsRelease) {

    /** No limit at all. */
    public static final Window ALWAYS =
            new Window(Optional.empty(), Optional.empty(), ZoneOffset.UTC, Optional.empty(), false);

    private static final ZoneId FIRST_TO_END = ZoneOffset.ofHours(14);
    private static final ZoneId LAST_TO_BEGIN = ZoneOffset.ofHours(-12);

    /**
     * @throws WindowEndsBeforeItBegins if nothing would be in it
     */
    public Window {
        from = StableCopies.maybe(from);
        until = StableCopies.maybe(until);
        wording = StableCopies.maybe(wording);
        zone = zone == null ? ZoneOffset.UTC : zone;
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            throw new WindowEndsBeforeItBegins(
                    new Moment(from.get(), zone), new Moment(until.get(), zone));
        }
    }

    /** Between two instants of UTC. */
    public static Window between(Instant from, Instant until) {
        return new Window(
                Optional.of(from), Optional.of(until), ZoneOffset.UTC, Optional.empty(), false);
    }

    /** From an instant on. */
    public static Window from(Instant from) {
        return new Window(
                Optional.of(from), Optional.empty(), ZoneOffset.UTC, Optional.empty(), false);
    }

    /** Up to an instant, which no longer belongs to it. */
    public static Window until(Instant until) {
        return new Window(
                Optional.empty(), Optional.of(until), ZoneOffset.UTC, Optional.empty(), false);
    }

    /** The last day included ("through 14 March"), to the midnight at its end. */
    public static Window through(LocalDate last, ZoneId zone) {
        return ending(last.plusDays(1), zone, "through " + last);
    }

    /** The day excluded ("before 14 March"), to the midnight at its beginning. */
    public static Window before(LocalDate day, ZoneId zone) {
        return ending(day, zone, "before " + day);
    }

    /** Shut until somebody records that the grantor has released it. */
    public static Window onceReleased() {
        return new Window(
                Optional.empty(), Optional.empty(), ZoneOffset.UTC, Optional.empty(), true);
    }

    /** The zone to take for an end when the document names none: its day ends first. */
    public static ZoneId strictestZoneOfAnEnd() {
        return FIRST_TO_END;
    }

    /** The zone to take for a beginning when the document names none: its day begins last. */
    public static ZoneId strictestZoneOfABeginning() {
        return LAST_TO_BEGIN;
    }

    /** Whether it shuts anything out at all: a zone and a wording alone do not. */
    public boolean shutsSomethingOut() {
        return from.isPresent() || until.isPresent() || awaitsRelease;
    }

    /** Whether it has begun, leaving aside a release that it may await. */
    public boolean hasBegunBy(Instant t) {
        return from.isEmpty() || !t.isBefore(from.get());
    }

    /** Whether it is over. */
    public boolean hasEndedBy(Instant t) {
        return until.isPresent() && !t.isBefore(until.get());
    }

    private static Window ending(LocalDate midnight, ZoneId zone, String wording) {
        return new Window(
                Optional.empty(),
                Optional.of(midnight.atStartOfDay(zone).toInstant()),
                zone,
                Optional.of(wording),
                false);
    }
}
