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
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.Slice;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Takedowns;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.terms.InstrumentId;

/** What had to come down, for scripts. */
@Path("/takedowns")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TakedownsResource {

    /** What is live that must not be; whoever watches the server alarms somebody if it is not 0. */
    public record Overdue(int count, List<String> places) {}

    @Inject Takedowns takedowns;
    @Inject WhatIf whatIf;

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
    @Path("/what-if/{permission}")
    @Operation(
            summary = "What would come down if a permission ended, and what another would keep",
            description = "At that instant, like 2027-03-14T00:00:00Z; the 500 oldest stories")
    public List<Consequence> whatIf(
            @PathParam("permission") InstrumentId permission, @QueryParam("at") String at) {
        return whatIf.ended(permission, instant(at), WhatIfPage.MOST);
    }

    private static Instant instant(String text) {
        try {
            return PlainTime.instant(text);
        } catch (DateTimeException | NullPointerException unreadable) {
            throw new FieldRefused("at", "publishing.instantUnreadable");
        }
    }

    @GET
    @Path("/last-redecision")
    @Operation(
            summary =
                    "How the last re-decision of everything that is out went, every night and after new terms")
    public Response lastRedecision() {
        return takedowns
                .lastRedecision()
                .map(last -> Response.ok(last).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("/live-that-must-not-be")
    @Operation(summary = "What is live that must not be; the right answer is zero")
    public Overdue liveThatMustNotBe() {
        var places = takedowns.liveThatMustNotBe();
        return new Overdue(places.size(), places);
    }
}
