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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.rights.Amendments;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.Companions;
import press.imprimatur.rights.Courtesies;
import press.imprimatur.rights.PermissionHistory;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.terms.InstrumentId;

/** What becomes of permissions that were granted, for scripts. */
@Path("/permissions")
@Tag(name = "Permissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LifecycleResource {

    @Inject Permissions permissions;
    @Inject PermissionHistory history;
    @Inject Companions companions;
    @Inject Suspensions suspensions;
    @Inject Breaches breaches;
    @Inject Courtesies courtesies;
    @Inject Amendments amendments;

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Every step in the life of a permission, the newest first")
    public List<LifecycleJson.StepJson> history(@PathParam("id") InstrumentId id) {
        return history.of(id).stream().map(LifecycleJson.StepJson::of).toList();
    }

    @GET
    @Path("/{id}/beside")
    @Operation(summary = "What stands beside a permission: its base, supplements, house rules")
    public LifecycleJson.BesideJson beside(@PathParam("id") InstrumentId id) {
        return LifecycleJson.BesideJson.of(companions.of(id));
    }

    @POST
    @Path("/{id}/suspend")
    @Operation(summary = "Takes a permission out of force for now; what rests on it is hidden")
    public PermissionJson suspend(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.WhyJson why) {
        suspensions.suspend(id, seen.version(), why.reason());
        return get(id);
    }

    @POST
    @Path("/{id}/lift")
    @Operation(summary = "Lifts a suspension; takes somebody else than who suspended")
    public PermissionJson lift(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.WhyJson why) {
        suspensions.lift(id, seen.version(), why.reason());
        return get(id);
    }

    @POST
    @Path("/{id}/undo-suspension")
    @Operation(summary = "Takes back one's own suspension, within fifteen minutes")
    public PermissionJson undo(
            @PathParam("id") InstrumentId id, @HeaderParam("If-Match") IfMatch seen) {
        suspensions.undo(id, seen.version());
        return get(id);
    }

    @POST
    @Path("/{id}/courtesy-takedown")
    @Operation(summary = "Takes down what rests on a permission that stays in force")
    public PermissionJson takeDown(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.CourtesyJson how) {
        var papers = EvidenceJson.papers(how.evidence());
        courtesies.takeDown(id, seen.version(), how.which(), how.reason(), papers);
        return get(id);
    }

    @POST
    @Path("/{id}/breach")
    @Operation(summary = "Records a breach of a Creative Commons licence, which ends it")
    public LifecycleJson.OpenBreachJson breach(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.BreachJson what) {
        return LifecycleJson.OpenBreachJson.of(
                breaches.terminate(id, seen.version(), what.breach()));
    }

    @POST
    @Path("/{id}/cure")
    @Operation(summary = "Records that a breach was cured in time, which brings the licence back")
    public PermissionJson cure(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.CureJson how) {
        breaches.cure(id, seen.version(), how.cure());
        return get(id);
    }

    @GET
    @Path("/curable-breaches")
    @Operation(summary = "Breaches that can still be cured, the most urgent first")
    public List<LifecycleJson.OpenBreachJson> curable() {
        return breaches.curable().stream().map(LifecycleJson.OpenBreachJson::of).toList();
    }

    @POST
    @Path("/{id}/amend")
    @Operation(summary = "Puts other terms in force, as a new version between the same parties")
    public PermissionJson amend(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.AmendmentJson what) {
        amendments.amend(id, seen.version(), what.amendment());
        return get(id);
    }

    @POST
    @Path("/{id}/renew")
    @Operation(
            summary =
                    "Puts off the end of a permission, as a new version of it; for good if noEnd says so")
    public PermissionJson renew(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            LifecycleJson.RenewalJson how) {
        amendments.renew(id, seen.version(), how.renewal());
        return get(id);
    }

    private PermissionJson get(InstrumentId id) {
        return PermissionJson.of(permissions.get(id));
    }
}
