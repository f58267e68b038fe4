package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Takedowns;

/** What had to come down, for scripts. */
@Path("/takedowns")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TakedownsResource {

    /** What is live that must not be; whoever watches the server alarms somebody if it is not 0. */
    public record Overdue(int count, List<String> places) {}

    @Inject Takedowns takedowns;

    @GET
    @Operation(summary = "What had to come down by now, thing by thing, the latest first")
    public Slice<TakedownJson> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return takedowns.list(Cursor.keyOf(cursor), limit.value()).map(TakedownJson::of);
    }

    @GET
    @Path("/of/{article}")
    @Operation(summary = "Everything of one story that came down or will, the earliest first")
    public List<TakedownJson> of(@PathParam("article") ArticleId article) {
        return takedowns.of(article).stream().map(TakedownJson::of).toList();
    }

    @GET
    @Path("/live-that-must-not-be")
    @Operation(summary = "What is live that must not be; the right answer is zero")
    public Overdue liveThatMustNotBe() {
        var places = takedowns.liveThatMustNotBe();
        return new Overdue(places.size(), places);
    }
}
