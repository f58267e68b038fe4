package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.rights.OwnCover;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Staff;

/** The publisher's declaration that what staff make here is its own, for scripts. */
@Path("/ownership")
@Tag(name = "Rights")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnershipResource {

    @Inject OwnershipDeclarations declarations;
    @Inject Staff staff;
    @Inject Newsrooms newsrooms;

    @GET
    @Operation(summary = "What was declared to be the publisher’s own, and who the staff are")
    public OwnershipJson get() {
        return new OwnershipJson(
                declarations.find().map(record -> record.instrument().ref().id()),
                declarations.cover().map(OwnCover::where).orElse(Map.of()),
                staff.members().stream().map(OwnershipJson.StaffJson::of).toList(),
                declarations.freelancers().stream().map(OwnershipJson.FreelancerJson::of).toList());
    }

    @PUT
    @Operation(summary = "Records the declaration with its paper, or another in its place")
    public OwnershipJson declare(OwnershipJson.DeclareJson what) {
        var publisher = what.publisher() == null ? Optional.<String>empty() : what.publisher();
        declarations.declare(
                publisher.orElseGet(() -> newsrooms.get().name()),
                what.covered(),
                EvidenceJson.papers(what.evidence()));
        return get();
    }

    @POST
    @Path("/staff")
    @Operation(summary = "Writes somebody down as staff, from a day on")
    public Response join(OwnershipJson.JoinJson who) {
        var id = staff.join(who.member());
        return Response.created(URI.create("ownership")).entity(member(id)).build();
    }

    @POST
    @Path("/staff/{id}/leave")
    @Operation(summary = "Says when somebody’s last day on the staff was, or will be")
    public OwnershipJson.StaffJson leave(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            OwnershipJson.LeaveJson when) {
        staff.leave(id, seen.version(), when.day());
        return member(id);
    }

    private OwnershipJson.StaffJson member(UUID id) {
        return staff.members().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(OwnershipJson.StaffJson::of)
                .orElseThrow();
    }
}
