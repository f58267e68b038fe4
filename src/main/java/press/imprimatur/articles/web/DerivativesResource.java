package press.imprimatur.articles.web;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Derivatives;

/** Translations and shorter versions, for scripts. */
@Path("/articles/{id}/derivatives")
@Tag(name = "Articles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DerivativesResource {

    @Inject ArticleDesk articles;
    @Inject Derivatives derivatives;

    @GET
    @Operation(summary = "What was made from an article: translations and shorter versions")
    public List<DerivativeJson> list(@PathParam("id") ArticleId id) {
        return derivatives.of(articles.get(id).id()).stream().map(DerivativeJson::of).toList();
    }

    @POST
    @Operation(
            summary = "Begins a translation or a shorter version of an article",
            description =
                    "A draft of its own, with the text, the pictures and the credits of the article"
                            + " as it stands. It comes out, and comes down, by the permission for"
                            + " the story that it was made from, which must include the change.")
    public Response begin(@PathParam("id") ArticleId id, NewDerivativeJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("change");
        }
        var begun = ArticleJson.of(derivatives.begin(id, wanted.wanted()));
        return Response.created(URI.create("articles/" + begun.id())).entity(begun).build();
    }
}
