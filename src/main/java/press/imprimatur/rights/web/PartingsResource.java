package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Versioned;
import press.imprimatur.rights.Parting;
import press.imprimatur.rights.PartingPlan;
import press.imprimatur.rights.Partings;
import press.imprimatur.sources.OutletId;

/** Parts from outlets, for scripts. */
@Path("/rights/partings")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartingsResource {

    /** How we part; {@code effective} is absent for at once. */
    public record PartingJson(
            Parting.How how,
            Optional<Instant> effective,
            String reason,
            List<EvidenceJson> evidence) {}

    /** A permission, and what would become of it. */
    public record LineJson(PermissionSummaryJson permission, PartingPlan.Fate fate) {}

    /** What would become of what; its version is what {@code If-Match} wants. */
    public record PlanJson(OutletId outlet, String name, long version, List<LineJson> lines)
            implements Versioned {

        static PlanJson of(PartingPlan plan) {
            return new PlanJson(
                    plan.outlet(),
                    plan.name(),
                    plan.fingerprint(),
                    plan.lines().stream()
                            .map(line ->
                                    new LineJson(
                                            PermissionSummaryJson.of(line.permission()),
                                            line.fate()))
                            .toList());
        }
    }

    @Inject Partings partings;

    @GET
    @Path("/{from}")
    @Operation(summary = "What would become of an outlet's permissions if we parted")
    public PlanJson plan(
            @PathParam("from") OutletId from,
            @QueryParam("how") @DefaultValue("CLOSED") Parting.How how) {
        return PlanJson.of(partings.plan(from, how));
    }

    @POST
    @Path("/{from}")
    @Operation(summary = "Parts from an outlet, the whole or nothing")
    public void part(
            @PathParam("from") OutletId from,
            @HeaderParam("If-Match") IfMatch seen,
            PartingJson how) {
        if (how.how() == null) {
            throw FieldNotUnderstood.missing("how");
        }
        var papers = EvidenceJson.papers(how.evidence());
        var parting = new Parting(how.how(), how.effective(), how.reason(), papers);
        partings.part(from, seen.version(), parting);
    }
}
