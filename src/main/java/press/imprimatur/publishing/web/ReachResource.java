package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.publishing.Reaches;

/** Whom our site reaches, and how, for scripts. */
@Path("/channel")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {

    @Inject Reaches reaches;

    @GET
    @Operation(summary = "Whom our site and its feed reach: market, languages, advertisements")
    public ReachJson get() {
        return ReachJson.of(reaches.details());
    }

    @PUT
    @Operation(summary = "Says whom our site reaches; everything that is out is decided again")
    public ReachJson change(@HeaderParam("If-Match") IfMatch seen, ReachJson.SaidOfSite reach) {
        reaches.change(reach.reach(), seen.version());
        return ReachJson.of(reaches.details());
    }
}
