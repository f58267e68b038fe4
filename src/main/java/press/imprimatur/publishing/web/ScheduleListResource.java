package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.publishing.Schedules;

/** What comes out by itself, for scripts. */
@Path("/schedule")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleListResource {

    private static final int MOST = 1000;
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject Schedules schedules;
    @Inject Clock clock;

    @GET
    @Operation(
            summary = "What comes out by itself within a stretch of time, the earliest first",
            description = "At most 1,000; of the coming week if nothing else is said.")
    public List<ScheduledJson> list(
            @Parameter(description = "Inclusive, UTC; now if it is left out") @QueryParam("from")
                    String from,
            @Parameter(description = "Exclusive, UTC; a week later if it is left out")
                    @QueryParam("to")
                    String to) {
        var first = from == null ? clock.instant() : moment("from", from);
        var end = to == null ? first.plus(A_WEEK) : moment("to", to);
        return schedules.between(first, end, MOST).stream().map(ScheduledJson::of).toList();
    }

    private static Instant moment(String field, String typed) {
        try {
            return PlainTime.instant(typed);
        } catch (DateTimeParseException malformed) {
            throw new FieldRefused(field, "publishing.scheduleInstantMalformed", typed);
        }
    }
}
