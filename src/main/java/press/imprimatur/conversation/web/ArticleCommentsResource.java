package press.imprimatur.conversation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.kernel.Slice;

/** Comments on an article, for scripts. */
@Path("/articles/{id}/comments")
@Tag(name = "Comments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ArticleCommentsResource {

    @Inject Conversations conversations;

    @GET
    @Operation(summary = "The threads of comments on an article, the newest first")
    public Slice<ThreadJson> list(
            @PathParam("id") ArticleId id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return conversations.of(id, Cursor.keyOf(cursor), limit.value()).map(ThreadJson::of);
    }

    @POST
    @Operation(
            summary = "Begins a thread of comments on words of an article, or on all of it",
            description =
                    "Readers never see it. `@` and the full name of a colleague mentions them; they"
                            + " are told, and so is who began the article.")
    public Response begin(@PathParam("id") ArticleId id, NewCommentJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("text");
        }
        var begun = ThreadJson.of(conversations.begin(id, wanted.comment()));
        return Response.created(URI.create("comments/" + begun.id())).entity(begun).build();
    }
}
