package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.PictureFiles;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** Pictures, for scripts. */
@Path("/pictures")
@Tag(name = "Pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PicturesResource {

    @Inject Pictures pictures;
    @Inject PictureFiles files;

    @GET
    @Operation(summary = "Pictures, the newest first")
    public Slice<PictureJson> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return pictures.list(Cursor.keyOf(cursor), limit.value()).map(PictureJson::of);
    }

    @POST
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Adds a picture: the body is its bytes; what is said of it comes by PUT")
    public Response add(@Context UriInfo address, File content) throws IOException {
        return added(address, SentPicture.without(content));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Adds a picture with what is said of it: a form with the file “picture” and the"
                            + " fields caption, credit, alternativeText, foundAt, source (where it"
                            + " is from), maker and licence")
    public Response add(@Context UriInfo address, List<EntityPart> parts) throws IOException {
        return added(address, SentPicture.of(parts));
    }

    private Response added(UriInfo address, SentPicture sent) throws IOException {
        try {
            SentPicture.refuseWordsIn(address.getQueryParameters().keySet());
            var added = PictureJson.of(pictures.add(sent.upload(), sent.details(), sent.source()));
            return Response.created(URI.create("pictures/" + added.id())).entity(added).build();
        } finally {
            Files.deleteIfExists(sent.content().toPath());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One picture")
    public PictureJson get(@PathParam("id") PictureId id) {
        return PictureJson.of(pictures.get(id));
    }

    @GET
    @Path("/{id}/file")
    @Operation(
            summary = "What its file says of itself: byline, credit, caption, instructions, day",
            description =
                    "Claims (IPTC, XMP, Exif). None is said of the picture before a PUT does.")
    public FileJson file(@PathParam("id") PictureId id) {
        return FileJson.of(files.facts(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes what is said of a picture; without a source, that stays")
    public PictureJson change(
            @PathParam("id") PictureId id,
            @HeaderParam("If-Match") IfMatch seen,
            ChangedPictureJson picture) {
        var details = picture.details();
        return PictureJson.of(
                picture.from()
                        .map(from -> pictures.change(id, seen.version(), details, from))
                        .orElseGet(() -> pictures.change(id, seen.version(), details)));
    }
}
