package press.imprimatur.provenance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.Differences;
import press.imprimatur.provenance.Provenance;

/** Captured originals, for scripts. */
@Path("/captures")
@Tag(name = "Originals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CapturesResource {

    @Inject Provenance provenance;
    @Inject Markup markup;

    @GET
    @Path("/{id}")
    @Operation(summary = "A captured original, as it was read")
    public CaptureJson get(@PathParam("id") CaptureId id) {
        var capture = provenance.get(id);
        return CaptureJson.of(capture, provenance.leftOut(id, capture.original().text()));
    }

    /** As a download and as nothing that a browser would show: it is somebody else's page. */
    @GET
    @Path("/{id}/bytes")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "The bytes of a captured original, exactly as they came in")
    public Response bytes(@PathParam("id") CaptureId id) {
        return Response.ok(provenance.bytes(id), MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"original-" + id + ".txt\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{id}/differences")
    @Operation(summary = "Everything in which a text differs from a captured original")
    public Differences differences(@PathParam("id") CaptureId id, StoryTextJson text) {
        return provenance.differences(id, text.text(markup));
    }

    @POST
    @Path("/{id}/restored")
    @Operation(
            summary = "The text with a part of it as it was in the original",
            description =
                    "What was left out when the page was read is put back by its number, as"
                            + " `leftOut`. Nothing is kept: save the answer with the article.")
    public StoryTextJson restored(@PathParam("id") CaptureId id, RestorationJson asked) {
        return StoryTextJson.of(provenance.restored(id, asked.text(markup), asked.wanted()));
    }

    @POST
    @Path("/{id}/left-out/{number}/set-aside")
    @Operation(summary = "Says that what was left out is no part of the story, for good")
    public CaptureJson setAside(@PathParam("id") CaptureId id, @PathParam("number") int number) {
        provenance.setAside(id, number);
        return get(id);
    }
}
