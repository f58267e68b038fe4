package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.api.IfMatch;
import press.imprimatur.publishing.FeedToken;
import press.imprimatur.publishing.FeedTokenId;
import press.imprimatur.publishing.FeedTokens;
import press.imprimatur.publishing.NoSuchFeed;
import press.imprimatur.publishing.SavedFeedId;
import press.imprimatur.publishing.SavedFeeds;
import press.imprimatur.publishing.web.SavedFeedJson.NewFeedJson;
import press.imprimatur.publishing.web.SavedFeedJson.SaidOfFeed;

/** The feeds that editors make, for scripts. */
@Path("/feeds")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SavedFeedsResource {

    /** To whom a token is given. */
    public record PartnerJson(String partner) {}

    /** A token; its secret only in the answer that gives it. */
    public record FeedTokenJson(
            String id,
            String partner,
            Instant given,
            Optional<LocalDate> lastUsed,
            Optional<Instant> revoked,
            Optional<String> secret) {

        static FeedTokenJson of(FeedToken token, Optional<String> secret) {
            return new FeedTokenJson(
                    token.id().toString(),
                    token.partner(),
                    token.given(),
                    token.lastUsed(),
                    token.revoked(),
                    secret);
        }
    }

    @Inject SavedFeeds feeds;
    @Inject FeedTokens tokens;

    @GET
    @Operation(summary = "All feeds that editors made, by name, those that have ended too")
    public List<SavedFeedJson> list() {
        return feeds.list().stream().map(SavedFeedJson::of).toList();
    }

    @POST
    @Operation(summary = "Makes a feed; its address stays for ever")
    public Response add(NewFeedJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("details");
        }
        var details = SavedFeedJson.given(wanted.details());
        var made = SavedFeedJson.of(feeds.add(wanted.slug(), details));
        return Response.created(URI.create("feeds/" + made.id())).entity(made).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One feed")
    public SavedFeedJson get(@PathParam("id") SavedFeedId id) {
        return feeds.find(id).map(SavedFeedJson::of).orElseThrow(() -> new NoSuchFeed(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Says something else of a feed; its address stays")
    public SavedFeedJson change(
            @PathParam("id") SavedFeedId id,
            @HeaderParam("If-Match") IfMatch seen,
            SaidOfFeed wanted) {
        return SavedFeedJson.of(feeds.change(id, seen.version(), SavedFeedJson.given(wanted)));
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Ends it for good: its address answers 410 from now on")
    public SavedFeedJson end(@PathParam("id") SavedFeedId id) {
        return SavedFeedJson.of(feeds.end(id));
    }

    @GET
    @Path("/{id}/tokens")
    @Operation(summary = "By what partners get a feed that is for partners only")
    public List<FeedTokenJson> tokens(@PathParam("id") SavedFeedId id) {
        return tokens.list(id).stream()
                .map(token -> FeedTokenJson.of(token, Optional.empty()))
                .toList();
    }

    @POST
    @Path("/{id}/tokens")
    @Operation(summary = "Gives a partner a token; its secret is in this answer and nowhere else")
    public FeedTokenJson give(@PathParam("id") SavedFeedId id, PartnerJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("partner");
        }
        var given = tokens.give(id, wanted.partner());
        return FeedTokenJson.of(given.token(), Optional.of(given.secret()));
    }

    @POST
    @Path("/tokens/{token}/revoke")
    @Operation(summary = "Has a partner's token open nothing any more")
    public FeedTokenJson revoke(@PathParam("token") FeedTokenId token) {
        return FeedTokenJson.of(tokens.revoke(token), Optional.empty());
    }
}
