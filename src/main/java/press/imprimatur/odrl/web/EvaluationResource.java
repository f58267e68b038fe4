package press.imprimatur.odrl.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.BodyAtMost;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.odrl.Policies;
import press.imprimatur.odrl.PolicyDocument;

/**
 * Asks a policy that is sent along. The same address takes questions about what is on record, as
 * {@code application/json}: the media type tells them apart.
 */
@Path("/rights")
@Tag(name = "Rights")
@RequestScoped
public class EvaluationResource {

    @Inject Policies policies;
    @Inject Sentences sentences;
    @Inject Clock clock;

    @POST
    @Path("/evaluate")
    @PolicySized
    @BodyAtMost(PolicyDocument.LONGEST)
    @Consumes(PoliciesResource.JSON_LD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "As application/ld+json: what a policy of ODRL 2.2 permits; nothing is kept")
    public PolicyAnswerJson evaluate(PolicyQuestionJson asked) {
        return PolicyAnswerJson.of(policies.evaluate(asked.question(clock.instant())), sentences);
    }
}
