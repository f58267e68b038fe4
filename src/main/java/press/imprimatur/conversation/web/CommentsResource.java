package press.imprimatur.conversation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.conversation.CommentId;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.conversation.NewComment;
import press.imprimatur.conversation.ThreadId;

/** Threads of comments, for scripts. */
@Path("/comments")
@Tag(name = "Comments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    /** An answer. */
    public record ReplyJson(String text) {}

    @Inject Conversations conversations;

    @GET
    @Path("/{id}")
    @Operation(summary = "One thread of comments")
    public ThreadJson get(@PathParam("id") ThreadId id) {
        return ThreadJson.of(conversations.get(id));
    }

    @POST
    @Path("/{id}/replies")
    @Operation(summary = "Answers in a thread; one that was resolved is open again")
    public ThreadJson reply(@PathParam("id") ThreadId id, ReplyJson reply) {
        if (reply == null) {
            throw FieldNotUnderstood.missing("text");
        }
        return ThreadJson.of(conversations.reply(id, NewComment.of(reply.text())));
    }

    @POST
    @Path("/{id}/said/{comment}/edit")
    @Operation(summary = "Says otherwise what the caller said in a thread")
    public ThreadJson edit(@PathParam("comment") CommentId comment, ReplyJson instead) {
        if (instead == null) {
            throw FieldNotUnderstood.missing("text");
        }
        return ThreadJson.of(conversations.edit(comment, NewComment.of(instead.text())));
    }

    @DELETE
    @Path("/{id}/said/{comment}")
    @Operation(
            summary = "Takes back what the caller said in a thread",
            description = "The thread goes with the last of what was said in it.")
    public void delete(@PathParam("comment") CommentId comment) {
        conversations.delete(comment);
    }

    @POST
    @Path("/{id}/resolve")
    @Operation(summary = "Says that a thread is done with")
    public ThreadJson resolve(@PathParam("id") ThreadId id) {
        return ThreadJson.of(conversations.resolve(id));
    }

    @POST
    @Path("/{id}/reopen")
    @Operation(summary = "Opens a thread again")
    public ThreadJson reopen(@PathParam("id") ThreadId id) {
        return ThreadJson.of(conversations.reopen(id));
    }
}
