package press.imprimatur.planning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;

/** When work is due, as people type it: by the clocks of the newsroom. */
@ApplicationScoped
public class DueTimes {

    @Inject Newsrooms newsrooms;

    String typed(Optional<Instant> due) {
        return due.map(at -> PlainTime.typed(at, here())).orElse("");
    }

    /**
     * @throws FieldRefused at {@code due} if it is none, or clocks skip it
     */
    Optional<Instant> read(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlainTime.moment(typed, here()));
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused("due", "planning.dueMalformed", typed);
        } catch (DateTimeException skipped) {
            throw new FieldRefused("due", "planning.dueSkipped", typed.replace('T', ' '));
        }
    }

    String zone() {
        return here().getId();
    }

    private ZoneId here() {
        return newsrooms.get().zone();
    }
}
