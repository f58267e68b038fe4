package press.imprimatur.sources.web;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;
import press.imprimatur.sources.Parties;
import press.imprimatur.sources.PartyChange;

/** Outlets, for scripts. */
@Path("/outlets")
@Tag(name = "Outlets")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OutletsResource {

    @Inject Outlets outlets;
    @Inject Parties parties;

    @GET
    @Operation(summary = "All outlets, by name")
    public List<OutletJson> list() {
        return outlets.list().stream().map(OutletJson::of).toList();
    }

    @POST
    @Operation(summary = "Adds an outlet")
    public Response add(OutletDetails details) {
        var added = OutletJson.of(outlets.add(details));
        return Response.created(URI.create("outlets/" + added.id())).entity(added).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One outlet")
    public OutletJson get(@PathParam("id") OutletId id) {
        return OutletJson.of(outlets.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Changes what is known of an outlet")
    public OutletJson change(
            @PathParam("id") OutletId id,
            @HeaderParam("If-Match") IfMatch seen,
            OutletDetails details) {
        return OutletJson.of(outlets.change(id, seen.version(), details));
    }

    @GET
    @Path("/{id}/party")
    @Operation(summary = "What became of an outlet: active, dormant, closed, succeeded by another")
    public PartyJson party(@PathParam("id") OutletId id) {
        return PartyJson.of(parties.get(id));
    }

    @PUT
    @Path("/{id}/party")
    @Operation(summary = "Records what became of an outlet; its permissions stay as they are")
    public PartyJson become(
            @PathParam("id") OutletId id,
            @HeaderParam("If-Match") IfMatch seen,
            PartyChange change) {
        return PartyJson.of(parties.change(id, seen.version(), change));
    }
}
