package press.imprimatur.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.Slice;
import press.imprimatur.search.Search;

/** The one box, for scripts. */
@Path("/search")
@Tag(name = "Search")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject Search search;

    @GET
    @Operation(
            summary = "Finds stories, outlets, permissions, pictures and letters",
            description =
                    "First exactly what an address or an id names, then what has all the words in"
                            + " its title, then what has them anywhere; each the newest first.")
    public Slice<FoundJson> find(
            @BeanParam AskedOfSearch asked,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("25") Limit limit) {
        return search.find(asked.sought(), Cursor.keyOf(cursor), limit.value()).map(FoundJson::of);
    }
}
