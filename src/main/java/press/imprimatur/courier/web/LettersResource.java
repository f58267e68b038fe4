package press.imprimatur.courier.web;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.URLEncoder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.LetterBook;
import press.imprimatur.courier.LetterFilter;
import press.imprimatur.courier.LetterId;
import press.imprimatur.courier.LetterNotFound;
import press.imprimatur.courier.LetterState;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;

/** Letters, for scripts. They are written by what happens in the newsroom, never through here. */
@Path("/letters")
@Tag(name = "Letters")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LettersResource {

    @Inject Courier courier;
    @Inject LetterBook book;
    @Inject Sentences sentences;

    @GET
    @Operation(summary = "Letters, the newest first: what left, what waits, what failed and why")
    public Slice<LetterJson> list(
            @QueryParam("state") LetterState state,
            @Parameter(description = "With aboutId: only letters about this, such as permission")
                    @QueryParam("aboutKind")
                    String kind,
            @QueryParam("aboutId") String about,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        var filter = new LetterFilter(Optional.ofNullable(state), subject(kind, about));
        return courier.list(filter, Cursor.keyOf(cursor), limit.value())
                .map(letter -> LetterJson.of(letter, sentences));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One letter")
    public LetterJson get(@PathParam("id") LetterId id) {
        return courier.find(id)
                .map(letter -> LetterJson.of(letter, sentences))
                .orElseThrow(() -> new LetterNotFound(id));
    }

    @POST
    @Path("/{id}/attempts")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Has a letter tried again at once that waits or was given up")
    public LetterJson tryAgain(@PathParam("id") LetterId id) {
        courier.tryAgain(id);
        return get(id);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Notes that a letter came back: what it was to prove is open again")
    public LetterJson cameBack(@PathParam("id") LetterId id) {
        courier.cameBack(id, "");
        return get(id);
    }

    @GET
    @Path("/{id}/attachments/{place}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of what was enclosed; the first has place 0")
    public Response attachment(@PathParam("id") LetterId id, @PathParam("place") int place) {
        var attachment = book.attachment(id, place);
        var name = URLEncoder.encode(attachment.fileName(), UTF_8).replace("+", "%20");
        return Response.ok(attachment.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }

    @POST
    @Path("/forgotten")
    @Operation(summary = "Erases what letters to an address said; their dates stay on record")
    public ForgetJson.Forgotten forget(ForgetJson whom) {
        return new ForgetJson.Forgotten(book.forget(whom.address()));
    }

    private static Optional<Subject> subject(String kind, String id) {
        if (kind == null || kind.isBlank() || id == null || id.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Subject(kind, id));
    }
}
