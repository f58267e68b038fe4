package press.imprimatur.odrl.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.odrl.Policies;
import press.imprimatur.rights.InstrumentId;

/** Permissions as ODRL, for scripts. */
@Path("/permissions")
@Tag(name = "Permissions")
@RequestScoped
public class PoliciesResource {

    static final String JSON_LD = "application/ld+json";

    /** The name of a draft that was written down. */
    public record DraftJson(InstrumentId id) {}

    @Inject Policies policies;

    @GET
    @Path("/{id}/odrl")
    @Produces(JSON_LD)
    @Operation(summary = "One permission, in its current version, as a policy of ODRL 2.2")
    public JsonNode export(@PathParam("id") InstrumentId id) {
        return policies.export(id);
    }

    @POST
    @Path("/odrl")
    @Consumes({JSON_LD, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Drafts a permission from a policy of ODRL 2.2; what cannot be mapped is"
                            + " refused by name")
    public Response draft(JsonNode policy) {
        var id = policies.draft(policy);
        return Response.created(URI.create("permissions/" + id)).entity(new DraftJson(id)).build();
    }
}
