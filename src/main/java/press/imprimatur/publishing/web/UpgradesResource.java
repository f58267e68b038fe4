package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.UpgradeQuestion;
import press.imprimatur.publishing.Upgrades;

/** What an upgrade would take off readers' pages, for scripts. */
@Path("/upgrade-questions")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UpgradesResource {

    @Inject Upgrades upgrades;

    @GET
    @Operation(summary = "Stories that this version would take something of, the oldest first")
    public List<UpgradeQuestion> list(@QueryParam("limit") @DefaultValue("50") Limit limit) {
        return upgrades.open(limit.value());
    }

    @POST
    @Path("/{article}/confirm")
    @Operation(summary = "Arranges the story as this version decides")
    public void confirm(@PathParam("article") ArticleId article) {
        upgrades.confirm(article);
    }
}
