package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.media.LogoNotFound;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;

/** The logo of an outlet, for scripts. */
@Path("/outlets/{id}/logo")
@Tag(name = "Outlets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogoResource {

    @Inject Logos logos;

    @GET
    @Operation(summary = "The logo that an outlet wants shown beside its stories")
    public LogoJson get(@PathParam("id") OutletId id) {
        return logos.find(id).map(LogoJson::of).orElseThrow(() -> new LogoNotFound(id));
    }

    @PUT
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Gives the file of an outlet's logo: the body is its bytes")
    public LogoJson put(@PathParam("id") OutletId id, byte[] content) {
        return LogoJson.of(logos.put(id, content));
    }
}
