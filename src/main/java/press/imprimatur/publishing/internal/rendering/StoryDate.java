package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.provenance.OriginalDate;

/**
 * The date by which readers know a story of ours, and by which lists are in order: when it came out
 * here, or when it did elsewhere before. Permissions do not count from it.
 *
 * @param at UTC; of a day its beginning where the newsroom is
 * @param elsewhere as somebody gave it; empty if it came out here first
 */
public record StoryDate(Instant at, Optional<OriginalDate> elsewhere) {

    public StoryDate {
        requireNonNull(at, "at");
        requireNonNull(elsewhere, "elsewhere");
    }

    /** That of a story which came out here first. */
    public static StoryDate here(Instant at) {
        return new StoryDate(at, Optional.empty());
    }

    /**
     * @param here when it came out here; what was said to be later is not so
     */
    public static StoryDate of(TextDetails details, Instant here, ZoneId zone) {
        return Optional.of(details.published())
                .filter(date -> !date.isEmpty())
                .map(OriginalDate::read)
                .map(date -> new StoryDate(begin(date, zone), Optional.of(date)))
                .filter(date -> date.at().isBefore(here))
                .orElseGet(() -> here(here));
    }

    // PostgreSQL knows no more than microseconds.
    private static Instant begin(OriginalDate date, ZoneId zone) {
        var begin =
                date.dayOnly()
                        ? date.at().toLocalDate().atStartOfDay(zone).toInstant()
                        : date.instant();
        return begin.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day, where no more than that is known. */
    Optional<OriginalDate> day() {
        return elsewhere.filter(OriginalDate::dayOnly);
    }

    /** For machines, ISO 8601. */
    public String machine() {
        return day().map(OriginalDate::written).orElseGet(at::toString);
    }
}
