package press.imprimatur.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.Slice;
import press.imprimatur.planning.AssignmentDetails;
import press.imprimatur.planning.AssignmentFilter;
import press.imprimatur.planning.AssignmentId;
import press.imprimatur.planning.AssignmentState;
import press.imprimatur.planning.StoryAssignments;

/** Who does which story until when, for scripts. */
@Path("/assignments")
@Tag(name = "Assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StoryAssignmentsResource {

    /** What is to be done. */
    public record DetailsJson(String title, String note, String section, Optional<Instant> due) {}

    /** Who does it; left out, nobody does. */
    public record GivenJson(Optional<UserId> person) {}

    /** How far it has come. */
    public record StateJson(AssignmentState state) {}

    @Inject StoryAssignments assignments;
    @Inject Clock clock;

    @GET
    @Operation(summary = "Open work, the earliest due first")
    public Slice<AssignmentJson> list(
            @Parameter(description = "Only what this person does") @QueryParam("person")
                    UserId person,
            @Parameter(description = "Only what should be done already") @QueryParam("overdue")
                    boolean overdue,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        var before = overdue ? Optional.of(clock.instant()) : Optional.<Instant>empty();
        var filter = new AssignmentFilter(Optional.ofNullable(person), before);
        return assignments
                .open(filter, Cursor.keyOf(cursor), limit.value())
                .map(AssignmentJson::of);
    }

    @POST
    @Operation(
            summary = "Plans work on a story, with or without somebody who does it",
            description =
                    "Editors give it to anybody who writes, reporters to themselves. Whoever gets"
                            + " it is told.")
    public Response plan(NewAssignmentJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("title");
        }
        var planned = AssignmentJson.of(assignments.plan(wanted.wanted()));
        return Response.created(URI.create("assignments/" + planned.id())).entity(planned).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One piece of work")
    public AssignmentJson get(@PathParam("id") AssignmentId id) {
        return AssignmentJson.of(assignments.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Says something else of what is to be done, and until when")
    public AssignmentJson change(
            @PathParam("id") AssignmentId id,
            @HeaderParam("If-Match") IfMatch seen,
            DetailsJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("title");
        }
        var details =
                new AssignmentDetails(
                        wanted.title(), wanted.note(), wanted.section(), wanted.due());
        return AssignmentJson.of(assignments.change(id, seen.version(), details));
    }

    @PUT
    @Path("/{id}/person")
    @Operation(summary = "Gives it to somebody, or to nobody: then it is an idea again")
    public AssignmentJson give(
            @PathParam("id") AssignmentId id,
            @HeaderParam("If-Match") IfMatch seen,
            GivenJson given) {
        if (given == null) {
            throw FieldNotUnderstood.missing("person");
        }
        return AssignmentJson.of(assignments.give(id, seen.version(), given.person()));
    }

    @PUT
    @Path("/{id}/state")
    @Operation(summary = "Says how far it has come")
    public AssignmentJson move(
            @PathParam("id") AssignmentId id,
            @HeaderParam("If-Match") IfMatch seen,
            StateJson wanted) {
        if (wanted == null || wanted.state() == null) {
            throw FieldNotUnderstood.missing("state");
        }
        return AssignmentJson.of(assignments.move(id, seen.version(), wanted.state()));
    }

    @POST
    @Path("/{id}/begin")
    @Operation(summary = "Begins its story as a draft, with title, section and author")
    public AssignmentJson begin(
            @PathParam("id") AssignmentId id, @HeaderParam("If-Match") IfMatch seen) {
        return AssignmentJson.of(assignments.begin(id, seen.version()));
    }
}
