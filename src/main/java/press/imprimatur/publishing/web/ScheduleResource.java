package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.NotScheduled;
import press.imprimatur.publishing.Schedules;

/** When a story comes out by itself, for scripts. */
@Path("/publications/{id}/schedule")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScheduleResource {

    /** When it is to come out, UTC. */
    public record TimeJson(Instant at) {}

    @Inject Schedules schedules;
    @Inject Sentences sentences;

    @GET
    @Operation(summary = "When it comes out by itself")
    public ScheduledJson get(@PathParam("id") ArticleId id) {
        return schedules
                .find(id)
                .map(ScheduledJson::of)
                .orElseThrow(() -> new NotScheduled(id.toString()));
    }

    @GET
    @Path("/readiness")
    @Operation(summary = "What would come of it at its time, with every reason")
    public ReadinessJson outlook(@PathParam("id") ArticleId id) {
        return ReadinessJson.of(schedules.outlook(id), sentences);
    }

    @PUT
    @Operation(
            summary = "Sets when it comes out as it stands, or sets it anew",
            description =
                    "What was written comes out, whatever is written afterwards, and is decided"
                            + " again at that time. Refused if by all that is known it will not be"
                            + " permitted then.")
    public ScheduledJson set(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen, TimeJson time) {
        var at = time == null ? null : time.at();
        return ScheduledJson.of(schedules.schedule(id, seen.version(), at));
    }

    @POST
    @Path("/move")
    @Operation(
            summary = "Sets another time for what is scheduled",
            description = "The same text, on the word of who scheduled it.")
    public ScheduledJson move(@PathParam("id") ArticleId id, TimeJson time) {
        return ScheduledJson.of(schedules.move(id, time == null ? null : time.at()));
    }

    @DELETE
    @Operation(summary = "Lets it not come out by itself")
    public void cancel(@PathParam("id") ArticleId id) {
        schedules.cancel(id);
    }
}
