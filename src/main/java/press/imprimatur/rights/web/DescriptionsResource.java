package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescriptions;

/** What permissions select and exclude by, said of a story or a picture by scripts. */
@Path("/rights/works/{work}/description")
@Tag(name = "Rights")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionsResource {

    @Inject WorkDescriptions descriptions;

    @GET
    @Operation(summary = "What is known of a work that permissions select by; version 0 if nothing")
    public DescriptionJson get(@PathParam("work") WorkId work) {
        return DescriptionJson.of(work, descriptions.of(work));
    }

    @PUT
    @Operation(summary = "Says what is known of a work; what rests on it is decided again")
    public DescriptionJson describe(
            @PathParam("work") WorkId work,
            @HeaderParam("If-Match") IfMatch seen,
            DescriptionJson.SaidOfWork given) {
        if (given == null) {
            throw new FieldRefused("description", "rights.describe.missing");
        }
        return DescriptionJson.of(
                work, descriptions.describe(work, seen.version(), given.description()));
    }
}
