package press.imprimatur.clearance.web;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.rights.Requests;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

/** Requests for permissions, for scripts. */
@Path("/requests")
@Tag(name = "Requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    /** Why, or a few words. */
    public record WordsJson(Optional<String> words) {

        String orNothing() {
            return words == null ? "" : words.orElse("");
        }
    }

    /** Other terms, with a few words. */
    public record AskAgainJson(AnswerJson.OfferJson offer, Optional<String> note) {}

    @Inject Correspondence correspondence;
    @Inject Requests requests;
    @Inject Newsrooms newsrooms;
    @Inject RequestTimeline timeline;

    @GET
    @Operation(summary = "Requests, the newest first")
    public Slice<RequestSummary> list(
            @QueryParam("state") InstrumentState state,
            @QueryParam("outlet") OutletId outlet,
            @QueryParam("work") WorkId work,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        var filter =
                new RequestFilter(
                        Optional.ofNullable(state),
                        Optional.ofNullable(outlet),
                        Optional.ofNullable(work));
        return requests.list(filter, Cursor.keyOf(cursor), limit.value());
    }

    @POST
    @Operation(summary = "Asks a grantor by mail")
    public Response ask(NewRequestJson sent) {
        var id = correspondence.ask(sent.request(newsrooms.get().zone()));
        return Response.created(URI.create("requests/" + id)).entity(get(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One request with everything that was on the table")
    public RequestJson get(@PathParam("id") InstrumentId id) {
        return RequestJson.of(requests.get(id), correspondence);
    }

    @GET
    @Path("/{id}/record")
    @Operation(summary = "Every act, letter and publication of a request, the newest first")
    public List<StepJson> record(@PathParam("id") InstrumentId id) {
        requests.get(id);
        return timeline.of(id).stream().map(StepJson::of).toList();
    }

    @POST
    @Path("/{id}/reminders")
    @Operation(summary = "Writes to the grantor once more, with a new link")
    public RequestJson remind(@PathParam("id") InstrumentId id) {
        correspondence.remind(id);
        return get(id);
    }

    @POST
    @Path("/{id}/answers")
    @Operation(summary = "Records an answer that came by letter, with its evidence")
    public RequestJson answer(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            AnswerJson sent) {
        if (sent.kind() == null) {
            throw new FieldRefused("kind", "clearance.kindMissing");
        }
        switch (sent.kind()) {
            case GRANT -> requests.grant(id, seen.version(), sent.papers());
            case REFUSE -> requests.refuse(id, seen.version(), sent.why(), sent.papers());
            case COUNTER -> counter(id, seen, sent);
        }
        return get(id);
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "Takes the grantor's counter-offer: it is granted on their terms")
    public RequestJson accept(
            @PathParam("id") InstrumentId id, @HeaderParam("If-Match") IfMatch seen) {
        requests.accept(id, seen.version(), List.of());
        return get(id);
    }

    @POST
    @Path("/{id}/ask-again")
    @Operation(summary = "Answers a counter-offer with other terms, by mail")
    public RequestJson askAgain(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            AskAgainJson sent) {
        if (sent.offer() == null) {
            throw new FieldRefused("offer", "clearance.offerMissing");
        }
        var note = sent.note() == null ? "" : sent.note().orElse("");
        correspondence.askAgain(id, seen.version(), sent.offer().offer(), note);
        return get(id);
    }

    @POST
    @Path("/{id}/spoken-grant")
    @Operation(summary = "Records a grant by word of mouth, and mails it to the grantor")
    public RequestJson spoken(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            WordsJson sent) {
        correspondence.spoken(id, seen.version(), sent.orNothing());
        return get(id);
    }

    @POST
    @Path("/{id}/confirm")
    @Operation(summary = "Records the written word that a spoken grant waited for")
    public RequestJson confirm(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            AnswerJson sent) {
        requests.confirm(id, seen.version(), sent.papers());
        return get(id);
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Takes our request back, for good")
    public RequestJson withdraw(
            @PathParam("id") InstrumentId id,
            @HeaderParam("If-Match") IfMatch seen,
            WordsJson sent) {
        requests.withdraw(id, seen.version(), sent.orNothing());
        return get(id);
    }

    private void counter(InstrumentId id, IfMatch seen, AnswerJson sent) {
        var offer =
                Optional.ofNullable(sent.offer())
                        .flatMap(given -> given)
                        .orElseThrow(() -> new FieldRefused("offer", "clearance.offerMissing"));
        correspondence.countered(id, seen.version(), offer.offer(), sent.papers());
    }
}
