package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.Republications;

/** What others republish of our own stories, for scripts. */
@Path("/republications")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RepublicationsResource {

    @Inject Republications republications;

    /** A story that was read elsewhere. */
    public record RepublishedJson(UUID article, String headline, long views, long sites) {}

    /**
     * Where it was read.
     *
     * @param host empty if browsers did not say
     */
    public record OnSiteJson(String host, long views) {}

    @GET
    @Operation(
            summary = "The stories that were read on other sites within 30 days, most read first")
    public List<RepublishedJson> recent() {
        return republications.recent().stream()
                .map(each ->
                        new RepublishedJson(
                                each.article().value(),
                                each.headline(),
                                each.views(),
                                each.sites()))
                .toList();
    }

    @GET
    @Path("/{article}")
    @Operation(summary = "Where a story of ours was read within 30 days")
    public List<OnSiteJson> of(@PathParam("article") UUID article) {
        return republications.of(new ArticleId(article)).stream()
                .map(each -> new OnSiteJson(each.host(), each.views()))
                .toList();
    }
}
