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
import press.imprimatur.publishing.SiteFurniture;

/** What stands around the stories, for scripts. */
@Path("/site/furniture")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FurnitureResource {

    @Inject SiteFurniture site;

    @GET
    @Operation(summary = "Promotions, menu and footer of every page of readers")
    public FurnitureJson get() {
        return FurnitureJson.of(site.details());
    }

    @PUT
    @Operation(summary = "Changes promotions, menu and footer of every page, old ones too, at once")
    public FurnitureJson change(
            @HeaderParam("If-Match") IfMatch seen, FurnitureJson.SaidOfFurniture wanted) {
        site.change(wanted.furniture(), seen.version());
        return get();
    }
}
