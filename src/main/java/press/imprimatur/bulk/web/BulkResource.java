package press.imprimatur.bulk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkActs;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkOrder;

/** The same done with many stories, for scripts. */
@Path("/bulk")
@Tag(name = "Bulk")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    /** What is to be done with which articles; the section by its slug. */
    public record NewBulkJson(
            BulkAct act, Optional<String> section, Optional<String> tag, List<ArticleId> stories) {

        BulkOrder order() {
            var detail = act == BulkAct.SECTION ? section : tag;
            return new BulkOrder(act, detail.orElse(""), stories);
        }
    }

    /** Why it is done; left out for what takes no reason. */
    public record BeginJson(Optional<String> reason) {}

    @Inject BulkActs acts;

    @GET
    @Operation(summary = "The work of the owner of the token on many stories, the latest first")
    public List<BulkJson> list() {
        return acts.mine().stream().map(BulkJson::of).toList();
    }

    @POST
    @Operation(
            summary = "Says what would come of an act with many stories",
            description =
                    "Nothing happens yet: of each story it is said what will, or why not. At most"
                            + " 200 stories at a time.")
    public Response prepare(NewBulkJson wanted) {
        if (wanted == null || wanted.act() == null) {
            throw FieldNotUnderstood.missing("act");
        }
        if (wanted.stories() == null) {
            throw FieldNotUnderstood.missing("stories");
        }
        var prepared = BulkJson.of(acts.prepare(wanted.order()));
        return Response.created(URI.create("bulk/" + prepared.id())).entity(prepared).build();
    }

    @POST
    @Path("/{id}/begin")
    @Operation(
            summary = "Begins it",
            description =
                    "It is done in the background, one story after the other; a story that was"
                            + " changed meanwhile is left as it is.")
    public BulkJson begin(@PathParam("id") BulkId id, BeginJson wanted) {
        var reason = wanted == null ? Optional.<String>empty() : wanted.reason();
        return BulkJson.of(acts.begin(id, reason.orElse("")));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far it has come, story by story")
    public BulkJson get(@PathParam("id") BulkId id) {
        return BulkJson.of(acts.get(id));
    }
}
