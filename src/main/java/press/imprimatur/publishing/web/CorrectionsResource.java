package press.imprimatur.publishing.web;

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
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Limit;
import press.imprimatur.publishing.Correction;
import press.imprimatur.publishing.CorrectionId;
import press.imprimatur.publishing.CorrectionReviews;
import press.imprimatur.publishing.PartChange;

/** Corrections that wait for a second person, for scripts. */
@Path("/corrections")
@Tag(name = "Publishing")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    /**
     * One part of a story, before and after.
     *
     * @param part HEADLINE, DECK and the other short texts, PASSAGE, LINK, FORM, CAPTION,
     *     ALTERNATIVE_TEXT, CREDIT or PICTURE
     */
    public record ChangeJson(String part, String before, String after) {

        static ChangeJson of(PartChange change) {
            return new ChangeJson(change.part().name(), change.before(), change.after());
        }
    }

    /** What is to be corrected again. */
    public record RemarkJson(String remark) {}

    @Inject CorrectionReviews reviews;
    @Inject Clock clock;

    @GET
    @Operation(summary = "Corrections that wait for a review, what is due first first")
    public List<CorrectionJson> waiting(@QueryParam("limit") @DefaultValue("50") Limit limit) {
        return reviews.waiting(limit.value()).stream().map(this::json).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One correction, and how far its review has come")
    public CorrectionJson get(@PathParam("id") CorrectionId id) {
        return json(reviews.get(id));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "What a correction did to the story, part by part")
    public List<ChangeJson> changes(@PathParam("id") CorrectionId id) {
        return reviews.changes(id).stream().map(ChangeJson::of).toList();
    }

    @POST
    @Path("/{id}/confirm")
    @Operation(summary = "Finds a correction right, as the second person")
    public CorrectionJson confirm(@PathParam("id") CorrectionId id) {
        return json(reviews.confirm(id));
    }

    @POST
    @Path("/{id}/send-back")
    @Operation(summary = "Wants it corrected again, as the second person; it stays out until then")
    public CorrectionJson sendBack(@PathParam("id") CorrectionId id, RemarkJson why) {
        return json(reviews.sendBack(id, why == null ? "" : why.remark()));
    }

    private CorrectionJson json(Correction correction) {
        return CorrectionJson.of(correction, clock.instant());
    }
}
