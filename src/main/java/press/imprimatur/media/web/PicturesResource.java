package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.Slice;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

/** Pictures, for scripts. */
@Path("/pictures")
@Tag(name = "Pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PicturesResource {

    /** What is said of a picture whose bytes are the whole body of the request. */
    public static class Said {
        @QueryParam("caption")
        String caption;

        @QueryParam("credit")
        String credit;

        @QueryParam("alternativeText")
        String alternativeText;

        @QueryParam("foundAt")
        String foundAt;

        PictureDetails details() {
            return new PictureDetails(caption, credit, alternativeText, foundAt);
        }
    }

    @Inject Pictures pictures;

    @GET
    @Operation(summary = "Pictures, the newest first")
    public Slice<PictureJson> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return pictures.list(Cursor.keyOf(cursor), limit.value()).map(PictureJson::of);
    }

    @POST
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Adds a picture: the body is its bytes, the query says what it is")
    public Response add(@BeanParam Said said, File content) throws IOException {
        try {
            var upload = new Upload(content.length(), () -> new FileInputStream(content));
            var added = PictureJson.of(pictures.add(upload, said.details()));
            return Response.created(URI.create("pictures/" + added.id())).entity(added).build();
        } finally {
            Files.deleteIfExists(content.toPath());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One picture")
    public PictureJson get(@PathParam("id") PictureId id) {
        return PictureJson.of(pictures.get(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes what is said of a picture")
    public PictureJson change(
            @PathParam("id") PictureId id,
            @HeaderParam("If-Match") IfMatch seen,
            PictureDetails details) {
        return PictureJson.of(pictures.change(id, seen.version(), details));
    }
}
