package press.imprimatur.ingest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.sources.OutletId;

/** What partners send, for scripts: one page in, one draft out. */
@Path("/intake")
@Tag(name = "Intake")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    @Inject Intake intake;
    @Inject Sentences sentences;
    @Context HttpHeaders headers;

    @POST
    @Consumes({MediaType.TEXT_HTML, "application/xhtml+xml"})
    @Operation(
            summary = "Takes in a partner's page and begins a draft of its story",
            description =
                    "201 with the new draft; 200 with the draft that there is, if these very bytes"
                            + " were taken in before.")
    public Response pasteHtml(
            byte[] page,
            @QueryParam("address") String address,
            @QueryParam("outlet") OutletId outlet) {
        var charset = headers.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        return taken(
                new PastedPage(
                        page, Optional.ofNullable(charset), address, Optional.ofNullable(outlet)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes in a page that is given as text")
    public Response paste(PasteJson page) {
        return taken(page.page());
    }

    private Response taken(PastedPage page) {
        var taken = intake.paste(page);
        var status = taken.again() ? Response.Status.OK : Response.Status.CREATED;
        return Response.status(status)
                .location(URI.create("articles/" + taken.article()))
                .entity(TakenInJson.of(taken, sentences))
                .build();
    }
}
