package press.imprimatur.articles.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Origins;
import press.imprimatur.articles.Stage;
import press.imprimatur.kernel.Slice;
import press.imprimatur.markup.Markup;
import press.imprimatur.rights.Making.How;

/** Articles, for scripts. */
@Path("/articles")
@Tag(name = "Articles")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    private static final String BROUGHT =
            "Whether the text comes from outside; otherwise whoever’s token it is wrote it";

    @Inject ArticleDesk articles;
    @Inject Origins origins;
    @Inject Markup markup;

    @GET
    @Operation(summary = "Articles, those changed last first")
    public Slice<ArticleSummaryJson> list(
            @QueryParam("stage") Stage stage,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        var filter = new ArticleFilter(Optional.ofNullable(stage), Optional.empty());
        return articles.list(filter, Cursor.keyOf(cursor), limit.value())
                .map(ArticleSummaryJson::of);
    }

    @POST
    @Operation(summary = "Begins a story of our own")
    public Response start(
            @Parameter(description = BROUGHT) @QueryParam("brought") boolean brought,
            TextJson text) {
        var begun = ArticleJson.of(articles.start(text.text(markup), how(brought)));
        return Response.created(URI.create("articles/" + begun.id())).entity(begun).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One article, as it stands at the desk")
    public ArticleJson get(@PathParam("id") ArticleId id) {
        return ArticleJson.of(articles.get(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Saves the text of an article; it becomes a draft again")
    public ArticleJson save(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            @Parameter(description = BROUGHT) @QueryParam("brought") boolean brought,
            TextJson text) {
        return ArticleJson.of(articles.save(id, seen.version(), text.text(markup), how(brought)));
    }

    private static How how(boolean brought) {
        return brought ? How.BROUGHT : How.HERE;
    }

    @PUT
    @Path("/{id}/origin")
    @Operation(
            summary = "States when and where the original of a reprint came out",
            description =
                    "In place of what its page says; what is left out is as the page says. The"
                            + " captured original stays as it is.")
    public ArticleJson stateOrigin(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            StatedOriginJson stated) {
        return ArticleJson.of(origins.state(id, seen.version(), stated.stated()));
    }

    /** Whether lawyers have read it. */
    public record LawyeredJson(Boolean lawyered) {}

    @PUT
    @Path("/{id}/lawyered")
    @Operation(
            summary = "Marks an article as read by lawyers, or takes the mark off",
            description =
                    "While it is set every change takes a second person; whoever took it off"
                            + " changes nothing alone.")
    public ArticleJson markLawyered(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            LawyeredJson mark) {
        if (mark == null || mark.lawyered() == null) {
            throw FieldNotUnderstood.missing("lawyered");
        }
        return ArticleJson.of(articles.markLawyered(id, seen.version(), mark.lawyered()));
    }

    @PUT
    @Path("/{id}/picture")
    @Operation(summary = "Puts a picture above the text of an article")
    public ArticleJson putPicture(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            TextJson.LeadPictureJson picture) {
        var text = articles.get(id).text().picturedBy(Optional.of(picture.lead()));
        return ArticleJson.of(articles.save(id, seen.version(), text));
    }

    @DELETE
    @Path("/{id}/picture")
    @Operation(summary = "Takes away the picture above the text of an article")
    public ArticleJson removePicture(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen) {
        var text = articles.get(id).text().picturedBy(Optional.empty());
        return ArticleJson.of(articles.save(id, seen.version(), text));
    }

    @POST
    @Path("/{id}/offer")
    @Operation(summary = "Tells the editors that it is ready to be read")
    public ArticleJson offer(@PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen) {
        return ArticleJson.of(articles.offer(id, seen.version()));
    }

    @POST
    @Path("/{id}/approve")
    @Operation(summary = "Approves it, exactly as it stands, as the second person")
    public ArticleJson approve(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen) {
        return ArticleJson.of(articles.approve(id, seen.version()));
    }
}
