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
import press.imprimatur.publishing.SiteArrangements;

/** What editors arrange of the site, for scripts. */
@Path("/site")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {

    @Inject SiteArrangements site;

    @GET
    @Operation(summary = "How the front page is arranged, and what the newsroom says of itself")
    public SiteJson get() {
        return SiteJson.of(site.details());
    }

    @PUT
    @Operation(summary = "Arranges the front page and the pages of the newsroom's own words")
    public SiteJson change(@HeaderParam("If-Match") IfMatch seen, SiteJson.SaidOfPages wanted) {
        site.change(wanted.arrangement(), seen.version());
        return get();
    }
}
