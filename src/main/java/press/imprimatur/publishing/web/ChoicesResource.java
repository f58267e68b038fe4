package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.Choices;
import press.imprimatur.terms.InstrumentId;

/** Which of several permissions an article rests on, for scripts. */
@Path("/publications/{id}/choices")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {

    /** What a part rests on; the part is the article's own work for its text, or a picture's. */
    public record ChoiceJson(WorkId part, InstrumentId permission) {}

    /** The permission to rest on. */
    public record WantedPermission(InstrumentId permission) {}

    @Inject Choices choices;

    @GET
    @Operation(summary = "What editors chose the article and its pictures to rest on")
    public List<ChoiceJson> list(@PathParam("id") ArticleId id) {
        return choices.of(id).entrySet().stream()
                .map(each -> new ChoiceJson(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(choice -> choice.part().toString()))
                .toList();
    }

    @PUT
    @Path("/{part}")
    @Operation(summary = "Has a part of the article rest on that permission")
    public List<ChoiceJson> choose(
            @PathParam("id") ArticleId id,
            @PathParam("part") WorkId part,
            WantedPermission wanted) {
        if (wanted == null || wanted.permission() == null) {
            throw new FieldRefused("permission", "publishing.choice.missing");
        }
        choices.choose(id, part, wanted.permission());
        return list(id);
    }

    @DELETE
    @Path("/{part}")
    @Operation(summary = "Has the best permission be taken again")
    public List<ChoiceJson> clear(@PathParam("id") ArticleId id, @PathParam("part") WorkId part) {
        choices.clear(id, part);
        return list(id);
    }
}
