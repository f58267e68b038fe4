package press.imprimatur.rights.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Hold;
import press.imprimatur.rights.Holds;
import press.imprimatur.rights.Receipts;
import press.imprimatur.terms.InstrumentId;

/** Decisions, receipts and holds, for scripts. */
@Path("/rights")
@Tag(name = "Rights")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RightsResource {

    /** A hold as scripts place and lift it; to lift one, the work is not needed. */
    public record HoldJson(WorkId work, String reason) {}

    /** The holds on a work. */
    public record HoldsJson(List<InstrumentId> holds) {}

    @Inject Decisions decisions;
    @Inject AskedQuestions questions;
    @Inject Receipts receipts;
    @Inject Holds holds;
    @Inject Sentences sentences;

    @POST
    @Path("/evaluate")
    @Operation(summary = "May this be done? Decides with what is on record; nothing is kept")
    public DecisionJson evaluate(QuestionJson asked) {
        return DecisionJson.of(decisions.decide(questions.read(asked)), sentences);
    }

    @GET
    @Path("/works/{work}/receipts")
    @Operation(summary = "By what right a work was published, the newest first")
    public List<ReceiptJson> receipts(@PathParam("work") WorkId work) {
        return receipts.of(work).stream().map(ReceiptJson::of).toList();
    }

    @GET
    @Path("/works/{work}/holds")
    @Operation(summary = "The holds on a work that bind now")
    public HoldsJson holds(@PathParam("work") WorkId work) {
        return new HoldsJson(holds.on(work).stream().map(Hold::id).toList());
    }

    @POST
    @Path("/holds")
    @Operation(summary = "Holds a work: nothing of it is shown until the hold is lifted")
    public Response hold(HoldJson asked) {
        if (asked.work() == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        var id = holds.hold(asked.work(), asked.reason());
        var placed = new HoldsJson(List.of(id));
        return Response.created(URI.create("rights/holds/" + id)).entity(placed).build();
    }

    @POST
    @Path("/holds/{id}/lift")
    @Operation(summary = "Lifts a hold")
    public Response lift(@PathParam("id") InstrumentId id, HoldJson asked) {
        holds.lift(id, asked.reason());
        return Response.noContent().build();
    }
}
