package press.imprimatur.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.search.SavedQuery;
import press.imprimatur.search.SavedSearchId;
import press.imprimatur.search.SavedSearches;
import press.imprimatur.search.SearchPlace;

/** What the owner of the token looks for again and again. */
@Path("/searches")
@Tag(name = "Search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SavedSearchesResource {

    /** What is to be saved; {@code asked} by the names in the address of the page. */
    public record NewSavedSearchJson(String name, SearchPlace place, Map<String, String> asked) {}

    /** What it is called from now on. */
    public record SavedNameJson(String name) {}

    @Inject SavedSearches searches;

    @GET
    @Operation(summary = "The saved searches of the owner of the token, by name")
    public List<SavedSearchJson> list() {
        return searches.mine().stream().map(SavedSearchJson::of).toList();
    }

    @POST
    @Operation(
            summary = "Saves a search under a name",
            description =
                    "What is asked has the names that the address of the page has: q, kind, state,"
                            + " outlet, author, language, from and until for SEARCH; stage, rights"
                            + " and mine for ARTICLES.")
    public Response save(NewSavedSearchJson wanted) {
        if (wanted == null || wanted.place() == null) {
            throw FieldNotUnderstood.missing("place");
        }
        if (wanted.asked() == null) {
            throw FieldNotUnderstood.missing("asked");
        }
        refuseUnknown(wanted);
        var query = new SavedQuery(wanted.place(), wanted.asked());
        var saved = SavedSearchJson.of(searches.save(wanted.name(), query));
        return Response.created(URI.create("searches/" + saved.id())).entity(saved).build();
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Calls a saved search otherwise")
    public SavedSearchJson rename(@PathParam("id") SavedSearchId id, SavedNameJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("name");
        }
        return SavedSearchJson.of(searches.rename(id, wanted.name()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a saved search")
    public void remove(@PathParam("id") SavedSearchId id) {
        searches.remove(id);
    }

    private static void refuseUnknown(NewSavedSearchJson wanted) {
        wanted.asked().keySet().stream()
                .filter(name -> !wanted.place().filters().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new FieldRefused(
                            "asked." + name,
                            "search.saved.unknownFilter",
                            name,
                            String.join(", ", wanted.place().filters()));
                });
    }
}
