package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Corrections;
import press.imprimatur.publishing.FeedAnswers;
import press.imprimatur.publishing.NotPublished;
import press.imprimatur.publishing.Publishing;

/** Publishing and taking down, for scripts. */
@Path("/publications")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {

    /** Why something is taken down. */
    public record Why(String reason) {}

    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject FeedAnswers feeds;
    @Inject Sentences sentences;

    @GET
    @Operation(summary = "Stories that came out, the newest first")
    public Slice<PublicationJson> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return publishing.list(Cursor.keyOf(cursor), limit.value()).map(PublicationJson::of);
    }

    @GET
    @Path("/{id}/readiness")
    @Operation(summary = "What would come of publishing it as it stands, with every reason")
    public ReadinessJson readiness(@PathParam("id") ArticleId id) {
        return ReadinessJson.of(publishing.readiness(id), sentences);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What has become of it in public")
    public PublicationJson get(@PathParam("id") ArticleId id) {
        return publishing
                .find(id)
                .map(PublicationJson::of)
                .orElseThrow(() -> new NotPublished(id.toString()));
    }

    @GET
    @Path("/{id}/feeds")
    @Operation(summary = "Which feeds have it, and why the others do not")
    public List<FeedAnswerJson> feeds(@PathParam("id") ArticleId id) {
        return feeds.of(id).stream().map(FeedAnswerJson::of).toList();
    }

    @POST
    @Path("/{id}/publish")
    @Operation(summary = "Brings it out as it stands")
    public PublicationJson publish(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") IfMatch seen) {
        return PublicationJson.of(publishing.publish(id, seen.version()));
    }

    @POST
    @Path("/{id}/publish-with-note")
    @Operation(
            summary =
                    "Brings it out again as it stands, with a note for readers, as the second person",
            description = "For what one person may not correct alone. No review follows.")
    public PublicationJson publishWithNote(
            @PathParam("id") ArticleId id,
            @HeaderParam("If-Match") IfMatch seen,
            StoryCorrectionsResource.NoteJson note) {
        var words = note == null ? "" : note.note();
        return PublicationJson.of(corrections.publishWithNote(id, seen.version(), words));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Takes it down; it may be published again")
    public PublicationJson withdraw(@PathParam("id") ArticleId id, Why why) {
        return PublicationJson.of(publishing.withdraw(id, why.reason()));
    }

    @POST
    @Path("/{id}/retract")
    @Operation(
            summary = "Takes it down because it does not hold; readers are told why at its address",
            description = "The reason is for readers.")
    public PublicationJson retract(@PathParam("id") ArticleId id, Why why) {
        return PublicationJson.of(publishing.retract(id, why.reason()));
    }

    @POST
    @Path("/{id}/lift-kill")
    @Operation(summary = "Takes a kill back; it is withdrawn, and may be published again")
    public PublicationJson liftKill(@PathParam("id") ArticleId id, Why why) {
        return PublicationJson.of(publishing.liftKill(id, why.reason()));
    }

    @POST
    @Path("/{id}/kill")
    @Operation(summary = "Takes it down at once, with all that was made from it")
    public PublicationJson kill(@PathParam("id") ArticleId id, Why why) {
        return PublicationJson.of(publishing.kill(id, why.reason()));
    }
}
