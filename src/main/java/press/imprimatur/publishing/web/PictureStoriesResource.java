package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.StoriesOfPictures;
import press.imprimatur.publishing.StoriesOfPictures.Carrying;

/** Where a picture is out, for scripts. */
@Path("/pictures/{id}/stories")
@Tag(name = "Pictures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PictureStoriesResource {

    @Inject Pictures pictures;
    @Inject StoriesOfPictures stories;

    @GET
    @Operation(
            summary =
                    "How many stories that readers get now carry the picture, and how many of them do"
                            + " not show yet what is said of it now")
    public Carrying get(@PathParam("id") PictureId id) {
        return stories.of(List.of(pictures.get(id).id()), Optional.empty());
    }
}
