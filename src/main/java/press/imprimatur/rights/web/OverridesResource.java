package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Versioned;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.NewOverride;
import press.imprimatur.rights.OverrideId;
import press.imprimatur.rights.OverrideRecord;
import press.imprimatur.rights.OverrideState;
import press.imprimatur.rights.OverrideTally;
import press.imprimatur.rights.Overrides;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Use;

/** Overrides by two persons, for scripts. */
@Path("/rights/overrides")
@Tag(name = "Rights")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OverridesResource {

    /** An override as scripts ask for it: about which question, for how long, why. */
    public record AskedJson(QuestionJson question, int hours, String reason) {}

    /** An override as scripts read it. */
    public record OverrideJson(
            String id,
            long version,
            OverrideState state,
            WorkId work,
            Use use,
            List<ReasonCode> setsAside,
            int hours,
            String reason,
            String askedBy,
            Instant askedAt,
            Optional<String> signedBy,
            Optional<Instant> signedAt,
            Optional<Instant> until)
            implements Versioned {

        static OverrideJson of(OverrideRecord override) {
            return new OverrideJson(
                    override.id().toString(),
                    override.revision(),
                    override.state(),
                    override.work(),
                    override.use(),
                    override.codes(),
                    override.hours(),
                    override.reason(),
                    override.askedBy(),
                    override.askedAt(),
                    override.signedBy(),
                    override.signedAt(),
                    override.until());
        }
    }

    @Inject Overrides overrides;
    @Inject AskedQuestions questions;
    @Inject Decisions decisions;

    @GET
    @Operation(summary = "The overrides of a story; without one, all that wait or are in force")
    public List<OverrideJson> list(@QueryParam("work") WorkId work) {
        var found = work == null ? overrides.open() : overrides.on(work);
        return found.stream().map(OverrideJson::of).toList();
    }

    @GET
    @Path("/tally")
    @Operation(summary = "How many overrides wait, are in force, and were signed lately")
    public OverrideTally tally() {
        return overrides.tally();
    }

    @POST
    @Operation(summary = "Asks a second person to set a question of the rules aside for a while")
    public Response ask(AskedJson asked) {
        if (asked.question() == null) {
            throw new FieldRefused("question", "rights.noWorks");
        }
        var question = questions.read(asked.question());
        var id =
                overrides.ask(
                        new NewOverride(
                                question.work().work(),
                                question.use(),
                                decisions.decide(question),
                                asked.hours(),
                                asked.reason()));
        return Response.created(URI.create("rights/overrides/" + id)).entity(get(id)).build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One override")
    public OverrideJson get(@PathParam("id") OverrideId id) {
        return OverrideJson.of(overrides.get(id));
    }

    @POST
    @Path("/{id}/sign")
    @Operation(summary = "Signs an override, as the second person; it is in force from now on")
    public OverrideJson sign(
            @PathParam("id") OverrideId id, @HeaderParam("If-Match") IfMatch seen) {
        overrides.sign(id, seen.version());
        return get(id);
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Takes an override back at once")
    public OverrideJson withdraw(
            @PathParam("id") OverrideId id, @HeaderParam("If-Match") IfMatch seen) {
        overrides.withdraw(id, seen.version());
        return get(id);
    }
}
