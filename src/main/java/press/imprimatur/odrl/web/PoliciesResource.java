package press.imprimatur.odrl.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.BodyAtMost;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.Policies;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.terms.InstrumentId;

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
    @PolicySized
    @BodyAtMost(PolicyDocument.LONGEST)
    @Consumes({JSON_LD, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Drafts a permission from a policy of ODRL 2.2; what cannot be mapped is"
                            + " refused by name. A policy without a target is applied to the work"
                            + " that the query names")
    public Response draft(JsonNode policy, @QueryParam("target") WorkId target) {
        return drafted(PolicyDocument.of(policy), target);
    }

    @POST
    @Path("/odrl")
    @PolicySized
    @BodyAtMost(PolicyDocument.LONGEST)
    @Consumes("text/turtle")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response draftTurtle(byte[] policy, @QueryParam("target") WorkId target) {
        return drafted(new PolicyDocument(PolicyFormat.TURTLE, text(policy)), target);
    }

    @POST
    @Path("/odrl")
    @PolicySized
    @BodyAtMost(PolicyDocument.LONGEST)
    @Consumes("application/rdf+xml")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response draftXml(byte[] policy, @QueryParam("target") WorkId target) {
        return drafted(new PolicyDocument(PolicyFormat.RDF_XML, text(policy)), target);
    }

    private Response drafted(PolicyDocument policy, WorkId target) {
        var id = policies.draft(policy, Optional.ofNullable(target));
        return Response.created(URI.create("permissions/" + id)).entity(new DraftJson(id)).build();
    }

    private static String text(byte[] policy) {
        return new String(policy, UTF_8);
    }
}
