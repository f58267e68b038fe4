package press.imprimatur.dues.web;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.DueState;
import press.imprimatur.dues.Dues;
import press.imprimatur.dues.UsageReports;
import press.imprimatur.kernel.Slice;
import press.imprimatur.sources.OutletId;

/** What we owe, for scripts. */
@Path("/dues")
@Tag(name = "Dues")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DuesResource {

    @Inject Dues dues;
    @Inject UsageReports reports;

    @GET
    @Operation(summary = "Payments and usage reports that we owe, by when they are due")
    public Slice<DueJson> list(
            @QueryParam("state") DueState state,
            @QueryParam("outlet") OutletId outlet,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        var filter = new DueFilter(Optional.ofNullable(state), Optional.ofNullable(outlet));
        return dues.list(filter, Cursor.keyOf(cursor), limit.value()).map(DueJson::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them")
    public DueJson get(@PathParam("id") DueId id) {
        return DueJson.of(dues.get(id));
    }

    @POST
    @Path("/{id}/settlement")
    @Operation(summary = "Notes that it was paid or reported, with a note or evidence")
    public DueJson settle(
            @PathParam("id") DueId id, @HeaderParam("If-Match") IfMatch seen, SettlementJson how) {
        return DueJson.of(dues.settle(id, seen.version(), how.settlement()));
    }

    @POST
    @Path("/{id}/report")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Mails the usage report that is due, and notes that it was done")
    public LetterSentJson report(@PathParam("id") DueId id, @HeaderParam("If-Match") IfMatch seen) {
        return new LetterSentJson(reports.send(id, seen.version()).toString());
    }

    @GET
    @Path("/{id}/evidence")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of the file that proves that it was done")
    public byte[] evidence(@PathParam("id") DueId id) {
        return dues.evidence(id);
    }
}
