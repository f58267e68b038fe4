package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Versioned;
import press.imprimatur.rights.AssignmentPlan;
import press.imprimatur.rights.Assignments;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentRef;

/** Moves what outlets granted to their successors, for scripts. */
@Path("/rights/assignments")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    /** Why permissions move, and on what papers. */
    public record AssignmentJson(String reason, List<EvidenceJson> evidence) {}

    /** A permission, and what keeps it where it is; absent if it moves. */
    public record LineJson(
            PermissionSummaryJson permission, Optional<AssignmentPlan.Obstacle> obstacle) {}

    /** What would move to whom; its version is what {@code If-Match} wants. */
    public record PlanJson(
            OutletId from, OutletId to, String successor, long version, List<LineJson> lines)
            implements Versioned {

        static PlanJson of(AssignmentPlan plan) {
            return new PlanJson(
                    plan.from(),
                    plan.to(),
                    plan.successor(),
                    plan.fingerprint(),
                    plan.lines().stream()
                            .map(line ->
                                    new LineJson(
                                            PermissionSummaryJson.of(line.permission()),
                                            line.obstacle()))
                            .toList());
        }
    }

    /** The new versions, as id and number. */
    public record MovedJson(List<String> moved) {}

    @Inject Assignments assignments;

    @GET
    @Path("/{from}")
    @Operation(summary = "What would move to an outlet's successor, and what not and why")
    public PlanJson plan(@PathParam("from") OutletId from) {
        return PlanJson.of(assignments.plan(from));
    }

    @POST
    @Path("/{from}")
    @Operation(summary = "Moves what an outlet granted to its successor, as new versions")
    public MovedJson assign(
            @PathParam("from") OutletId from,
            @HeaderParam("If-Match") IfMatch seen,
            AssignmentJson how) {
        var papers = EvidenceJson.papers(how.evidence());
        var moved = assignments.assign(from, seen.version(), how.reason(), papers);
        return new MovedJson(moved.stream().map(InstrumentRef::toString).toList());
    }
}
